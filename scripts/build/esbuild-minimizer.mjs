import esbuild from "esbuild";
import webpack from "webpack";

/**
 * Minifies a bundle with esbuild: on the workbench's 19 MB it needs seconds where webpack's own minifier needs a minute.
 * What is shipped to Excel goes through webpack's own, which squeezes a little more.
 */
export class EsbuildMinimizer {
  apply(compiler) {
    const name = "EsbuildMinimizer";
    compiler.hooks.compilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async (assets) => {
        const scripts = Object.keys(assets).filter((file) => file.endsWith(".js"));
        await Promise.all(scripts.map((file) => minify(compilation, file)));
      });
    });
  }
}

async function minify(compilation, file) {
  const source = compilation.getAsset(file).source.source().toString();
  const { code } = await esbuild.transform(source, { minify: true, target: "es2022", legalComments: "none" });
  compilation.updateAsset(file, new webpack.sources.RawSource(code), { minimized: true });
}
