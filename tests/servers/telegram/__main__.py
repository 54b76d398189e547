"""Runs the server until its standard input ends: `python -m tests.servers.telegram --port 0` prints its address."""

import argparse
import asyncio
import sys

from aiohttp import web

from .server import Server


async def serve(port: int) -> None:
    """Serve on loopback; the end of standard input (the starter's end) stops it."""
    runner = web.AppRunner(Server().application(), handler_cancellation=True, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        host, bound = runner.addresses[0][:2]
        sys.stdout.write(f"http://{host}:{bound}\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)
    finally:
        await runner.cleanup()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    asyncio.run(serve(parser.parse_args().port))
