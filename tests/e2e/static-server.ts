import type { AddressInfo } from "node:net";
import { previewHeaders, staticServer } from "../../preview/static-server";

/** Serves a folder on a free local port, as the preview does unless other headers are given. */
export async function serveFolder(
  folder: string,
  headersFor = previewHeaders,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = staticServer(folder, headersFor);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
