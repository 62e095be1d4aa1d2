"""The network between program and server, which can be lost. It puts its own address in the place of the server's, so
that the program stays on this way (as tests/faults does)."""

import socket
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
        self._connections, self._stalled = [], False
        self._listen(0)
        # Five digits like the server's: what passes keeps its length.
        self.url = f"{parts.scheme}://{parts.hostname}:{self._port}"
        assert len(self.url) == len(server), (self.url, server)
        self._names = (f":{parts.port}".encode(), f":{self._port}".encode())

    def _listen(self, port):
        self._listener = socket.create_server(("127.0.0.1", port))
        self._port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def _accept(self, listener):
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return  # lost
            threading.Thread(target=self._connect, args=(client,), daemon=True).start()

    def _connect(self, client):
        try:
            server = socket.create_connection(self._server)
            self._connections += [client, server]
            if self._accepting:
                client = self._accepting.wrap_socket(client, server_side=True)
                server = self._asking.wrap_socket(server, server_hostname=self._server[0])
                self._connections += [client, server]
        except OSError:
            return
        there, back = self._names
        threading.Thread(target=self._pass, args=(client, server, back, there), daemon=True).start()
        self._pass(server, client, there, back)

    def _pass(self, source, sink, of_source, of_sink):
        try:
            while (data := source.recv(65536)) and not self._stalled:
                sink.sendall(data.replace(of_source, of_sink))
            if self._stalled:
                return
        except OSError:
            pass
        for end in (source, sink):
            end.close()

    def stall(self):
        """Connections are taken, and nothing ever comes back."""
        self._stalled = True

    def lose(self):
        """Nothing gets through: connections break, new ones are refused."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            connection.close()
        self._connections.clear()

    def find(self):
        self._listen(self._port)

    def close(self):
        self.lose()
