"""Calls over aiohttp: what is known of a call that went wrong."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram.request import RequestData

from groupbot.transports.telegram.request import AiohttpRequest, NoAnswer, NotSent, NotTelegram, Refused


@pytest.fixture
async def request_under_test() -> AsyncIterator[AiohttpRequest]:
    """Give a request that waits a quarter of a second for an answer."""
    request = AiohttpRequest(connections=2, answer_seconds=0.25)
    async with request:
        yield request


@pytest.fixture
async def server() -> AsyncIterator[TestServer]:
    """Give a server that answers as its paths say."""
    stopped = asyncio.Event()

    async def never(_: web.Request) -> web.Response:
        await stopped.wait()
        return web.Response()

    async def answer(request: web.Request) -> web.Response:
        status = int(request.match_info["status"])
        return web.Response(status=status, body=await request.read(), content_type="application/json")

    async def moved(_: web.Request) -> web.Response:
        raise web.HTTPFound("/answer/200")

    application = web.Application()
    application.add_routes([web.post("/never", never), web.post("/answer/{status}", answer), web.post("/moved", moved)])
    server = TestServer(application)
    await server.start_server()
    yield server
    stopped.set()
    await server.close()


async def test_no_answer_in_time_is_uncertain(request_under_test: AiohttpRequest, server: TestServer) -> None:
    """The call was made; whether it was done nobody knows."""
    with pytest.raises(NoAnswer):
        await request_under_test.post(str(server.make_url("/never")))


async def test_the_time_can_be_given_with_the_call(server: TestServer) -> None:
    """A long poll waits longer than a message, or shorter."""
    async with AiohttpRequest(connections=1) as request:
        assert request.read_timeout == 20.0
        with pytest.raises(NoAnswer):
            await request.post(str(server.make_url("/never")), read_timeout=0.1)


async def test_no_connection_is_not_sent(request_under_test: AiohttpRequest) -> None:
    """Where nothing listens, nothing was sent."""
    with pytest.raises(NotSent):
        await request_under_test.post("http://127.0.0.1:9/")


async def test_a_name_that_is_not_there_is_not_sent(request_under_test: AiohttpRequest) -> None:
    """Without an address there is no call."""
    with pytest.raises(NotSent):
        await request_under_test.post("http://school.invalid/")


@pytest.mark.parametrize("body", [{"ok": True}, [1]])
async def test_an_answer_without_a_result_is_none(
    request_under_test: AiohttpRequest, server: TestServer, body: Any
) -> None:
    """What is no answer of the Bot API says nothing about the call."""
    with pytest.raises(NoAnswer):
        await request_under_test.call(str(server.make_url("/answer/200")), body, 1)


async def test_a_result_comes_as_it_is(request_under_test: AiohttpRequest, server: TestServer) -> None:
    """A raw call gives what stands in the answer, unread."""
    parameters = {"result": [{"update_id": "odd"}]}
    assert await request_under_test.call(str(server.make_url("/answer/200")), parameters, 1) == [{"update_id": "odd"}]


async def test_a_refusal_says_all_that_telegram_says(request_under_test: AiohttpRequest, server: TestServer) -> None:
    """Status, words and parameters are kept."""
    answer = {"ok": False, "description": "x", "parameters": {"retry_after": 2, "migrate_to_chat_id": -100}}
    with pytest.raises(Refused) as refused:
        await request_under_test.call(str(server.make_url("/answer/429")), answer, 1)
    assert (refused.value.code, refused.value.description) == (429, "x")
    assert (refused.value.retry_after, refused.value.migrated_to) == (2.0, -100)


@pytest.mark.parametrize("answer", [{"parameters": [1]}, {"parameters": {"retry_after": -1}}, {}])
async def test_a_refusal_may_say_little(
    request_under_test: AiohttpRequest, server: TestServer, answer: dict[str, object]
) -> None:
    """What is missing or odd is left out."""
    with pytest.raises(Refused) as refused:
        await request_under_test.call(str(server.make_url("/answer/400")), {"ok": False, **answer}, 1)
    assert (refused.value.description, refused.value.retry_after, refused.value.migrated_to) == ("", None, None)


async def test_a_redirect_is_not_followed(request_under_test: AiohttpRequest, server: TestServer) -> None:
    """The token goes to the one address that was set."""
    with pytest.raises(NotTelegram) as refused:
        await request_under_test.post(str(server.make_url("/moved")))
    assert refused.value.code == 302


@pytest.mark.parametrize("answer", [{"message": "Forbidden"}, ["Forbidden"]])
async def test_a_proxys_refusal_is_not_telegrams(
    request_under_test: AiohttpRequest, server: TestServer, answer: Any
) -> None:
    """A 403 on the way says nothing about the chat."""
    with pytest.raises(NotTelegram) as refused:
        await request_under_test.call(str(server.make_url("/answer/403")), answer, 1)
    assert refused.value.code == 403


async def test_closing_twice_is_closing(request_under_test: AiohttpRequest) -> None:
    """Connections are let go of once, and opened again when they are needed."""
    await request_under_test.shutdown()
    await request_under_test.shutdown()
    with pytest.raises(NotSent):
        await request_under_test.post("http://127.0.0.1:9/", RequestData())
