"""What a bot sends, changes and shows stands in the chat as it would at Telegram."""

import pytest
from telegram import Bot, InputMediaPhoto
from telegram.error import BadRequest

MARKUP = {"inline_keyboard": [[{"text": "Ja", "callback_data": "1"}]]}


@pytest.fixture
async def bot(telegram):
    """Give python-telegram-bot's own bot."""
    async with Bot(telegram.token, base_url=f"{telegram.address}/bot") as bot:
        yield bot


async def test_a_keyboard_alone_can_be_replaced(telegram, bot):
    """The text stays; taking away what is not there is refused."""
    linda = telegram.user("Linda", started=True)
    sent = await bot.send_message(linda.id, "Goed?", reply_markup=MARKUP)
    await sent.edit_reply_markup()
    with pytest.raises(BadRequest, match="Message is not modified"):
        await sent.edit_reply_markup()
    assert (linda.texts(), linda.buttons()) == (["Goed?"], [])


async def test_commands_belong_to_a_scope_and_a_language(bot):
    """What is set for one is not seen by another, and can be removed."""
    dutch = {"scope": {"type": "all_private_chats"}, "language_code": "nl"}
    await bot.set_my_commands([("ziek", "Ziek melden")], **dutch)
    assert [command.command for command in await bot.get_my_commands(**dutch)] == ["ziek"]
    assert await bot.get_my_commands() == ()
    await bot.delete_my_commands(**dutch)
    assert await bot.get_my_commands(**dutch) == ()


async def test_an_album_is_one_group_of_photos(telegram, bot):
    """Two to ten, uploaded or known; a caption each."""
    linda = telegram.user("Linda", started=True)
    sent = await bot.send_media_group(linda.id, [InputMediaPhoto(b"een", caption="1"), InputMediaPhoto(b"twee")])
    known = sent[0].photo[-1].file_id
    await bot.send_photo(linda.id, known, caption="<i>nog eens</i>", parse_mode="HTML")
    with pytest.raises(BadRequest, match="Wrong number of media in the album"):
        await bot.send_media_group(linda.id, [InputMediaPhoto(known)])
    with pytest.raises(BadRequest, match="File must be non-empty"):
        await bot.send_photo(linda.id, b"")
    with pytest.raises(BadRequest, match="Wrong file identifier"):
        await bot.send_photo(linda.id, "unknown")
    assert len({message.media_group_id for message in sent}) == 1
    assert [message.get("caption") for message in linda.bot_messages()] == ["1", None, "nog eens"]


async def test_a_pinned_message_can_be_unpinned(telegram, bot):
    """Without a number the newest goes."""
    linda = telegram.user("Linda", started=True)
    sent = await bot.send_message(linda.id, "Dag")
    await sent.pin()
    assert linda.last()["pinned"]
    await bot.unpin_chat_message(linda.id)
    assert not linda.last()["pinned"]
    assert await bot.send_chat_action(linda.id, "typing")


async def test_a_reply_shows_what_it_answers(telegram, bot):
    """One level deep; a missing message is passed over where the bot says so."""
    linda = telegram.user("Linda")
    written = linda.writes("hoi")["message_id"]
    reply = await bot.send_message(linda.id, "Dag", reply_to_message_id=written)
    assert reply.reply_to_message.text == "hoi"
    lost = await bot.send_message(linda.id, "Dag", reply_to_message_id=99, allow_sending_without_reply=True)
    assert lost.reply_to_message is None
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(linda.id, "Dag", reply_to_message_id=99)


async def test_a_bot_changes_only_its_own_texts(telegram, bot):
    """A photo has no text to change."""
    linda = telegram.user("Linda", started=True)
    photo = await bot.send_photo(linda.id, b"een")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await photo.edit_text("x")


async def test_a_channel_speaks_for_itself(telegram, bot):
    """A post has no sender; without the right to post the bot is refused."""
    channel = telegram.channel("Nieuws")
    post = await bot.send_message(channel.id, "Morgen vrij")
    assert (post.from_user, post.sender_chat.id) == (None, channel.id)
    channel.gives_bot("administrator", ["can_edit_messages"])
    with pytest.raises(BadRequest, match="Need administrator rights in the channel chat"):
        await bot.send_message(channel.id, "x")
