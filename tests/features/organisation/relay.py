"""The network between program and server, which can be lost. It puts its own address in the place of the server's, so
that the program stays on this way (as tests/faults does)."""

import asyncio
import ssl
import threading
import urllib.parse


class Relay:
    def __init__(self, server, tls=None):
        """`server`: its URL. `tls`: (certificate, key) with which both sides speak."""
        parts = urllib.parse.urlsplit(server)
        self._server = (parts.hostname, parts.port)
        self._accepting = self._asking = None
        if tls:
            self._accepting = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            self._accepting.load_cert_chain(*tls)
            self._asking = ssl.create_default_context(cafile=tls[0])
        self._writers, self._stalled = set(), False
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._port = 0
        self.find()
        # Five digits like the server's: what passes keeps its length.
        self.url = f"{parts.scheme}://{parts.hostname}:{self._port}"
        assert len(self.url) == len(server), (self.url, server)
        self._names = (f":{parts.port}".encode(), f":{self._port}".encode())

    def _run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(10)

    async def _listen(self):
        self._listener = await asyncio.start_server(self._connect, "127.0.0.1", self._port, ssl=self._accepting)
        self._port = self._listener.sockets[0].getsockname()[1]

    async def _connect(self, reader, writer):
        try:
            server_reader, server_writer = await asyncio.open_connection(*self._server, ssl=self._asking)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, server_writer}
        there, back = self._names
        await asyncio.gather(self._pass(reader, server_writer, back, there), self._pass(server_reader, writer, there, back))

    async def _pass(self, source, sink, of_source, of_sink):
        try:
            while (data := await source.read(65536)) and not self._stalled:
                sink.write(data.replace(of_source, of_sink))
                await sink.drain()
        except OSError:
            pass
        if not self._stalled:
            sink.close()

    def stall(self):
        """Connections are taken, and nothing ever comes back."""
        self._stalled = True

    def lose(self):
        """Nothing gets through: connections break, new ones are refused."""
        self._run(self._lose())

    async def _lose(self):
        self._listener.close()
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    def find(self):
        self._run(self._listen())

    def close(self):
        self.lose()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
