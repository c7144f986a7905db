"""A headless Chromium for tests, driven over the DevTools protocol."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import websocket

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--remote-debugging-port=0",
    "--remote-allow-origins=*", "--hide-scrollbars",
)  # fmt: skip
PATIENCE_S = 120
AXE = files("axe_core_python") / "axe.min.js"  # axe-core, under the Mozilla Public License 2.0


def find_chromium() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Tab:
    """One page; `problems` and `requests` collect what it complains about and what it asks for."""

    def __init__(self, address: str) -> None:
        self.socket = websocket.create_connection(address, timeout=PATIENCE_S)
        self.n_sent = 0
        self.problems: list[str] = []
        self.requests: list[str] = []
        self.loaded = False
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(f"{domain}.enable")

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        """The answer to one command; events that come before it are noted."""
        self.n_sent += 1
        number = self.n_sent
        self.socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == number:
                if "error" in message:
                    raise AssertionError(f"{method}: {message['error']['message']}")
                result: dict[str, Any] = message["result"]
                return result
            self._note(message.get("method", ""), message.get("params", {}))

    def _note(self, event: str, params: dict[str, Any]) -> None:
        if event == "Runtime.exceptionThrown":
            self.problems.append(str(params["exceptionDetails"]))
        elif event == "Runtime.consoleAPICalled" and params["type"] in ("error", "warning", "assert"):
            self.problems.append(str(params["args"]))
        elif event == "Log.entryAdded" and params["entry"]["level"] in ("error", "warning"):
            self.problems.append(params["entry"]["text"])
        elif event == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])
        elif event == "Page.loadEventFired":
            self.loaded = True

    def resize(self, width: int, height: int, *, phone: bool = False) -> None:
        self.send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=2 if phone else 1,
            mobile=phone,
        )

    def prefer(self, scheme: str) -> None:
        """`light` or `dark`."""
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def without_scripts(self) -> None:
        self.send("Emulation.setScriptExecutionDisabled", value=True)

    def open(self, path: Path) -> None:
        self.loaded = False
        self.send("Page.navigate", url=path.resolve().as_uri())
        while not self.loaded:
            message = json.loads(self.socket.recv())
            self._note(message.get("method", ""), message.get("params", {}))
        # The event may be that of the page before; until its own load is over a jump makes no entry in the history.
        while self.run("document.readyState") != "complete":
            pass

    def run(self, script: str) -> Any:
        """The value of an expression, by JSON."""
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise AssertionError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def violations(self) -> list[str]:
        """What axe finds against people who hear the page, or use keys alone: rule and first element."""
        self.run(f"{AXE.read_text('utf-8')};0")
        return list(
            self.run(
                "axe.run(document, {resultTypes: ['violations']})"
                ".then(r => r.violations.map(v => `${v.id}: ${v.nodes[0].html.slice(0, 200)}`))"
            )
        )

    def click(self, selector: str) -> None:
        """A click of the mouse on the first part of the first such element, wherever the page is scrolled."""
        quoted = json.dumps(selector)
        self.run(f"document.querySelector({quoted}).scrollIntoView({{block: 'center', behavior: 'instant'}})")
        box = self.run(
            f"(() => {{ const b = document.querySelector({quoted}).getClientRects()[0];"
            " return [b.left + Math.min(b.width / 2, 8), b.top + b.height / 2] })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)

    def press(self, key: str) -> None:
        codes = {"Tab": 9, "Enter": 13, "Escape": 27}
        code = codes.get(key, ord(key[0].upper()))
        text = {"text": "\r" if key == "Enter" else key} if len(key) == 1 or key == "Enter" else {}
        self.send("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, **text)
        self.send("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def picture(self, path: Path, *, whole: bool = False) -> bytes:
        """The page as PNG, also written to `path`; the whole page or what the window shows."""
        answer = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        png = base64.b64decode(answer["data"])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png)
        return png


@contextmanager
def chromium(folder: Path) -> Iterator[Tab]:
    """A tab of a browser of its own, whose profile lies in the new folder; the browser ends with the block."""
    program = find_chromium()
    if program is None:
        raise LookupError("no Chromium on this machine")
    process = subprocess.Popen(
        [program, *FLAGS, f"--user-data-dir={folder}", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        port = _port(folder, process)
        with urlopen(f"http://127.0.0.1:{port}/json/list", timeout=PATIENCE_S) as answer:
            pages = [page for page in json.load(answer) if page["type"] == "page"]
        tab = Tab(pages[0]["webSocketDebuggerUrl"])
        yield tab
        tab.socket.close()
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


def _port(folder: Path, process: subprocess.Popen[bytes]) -> int:
    """Chromium writes the port that it chose into its profile."""
    written = folder / "DevToolsActivePort"
    for _ in range(PATIENCE_S * 10):
        if written.exists() and (lines := written.read_text().splitlines()):
            return int(lines[0])
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise AssertionError("Chromium did not start")
