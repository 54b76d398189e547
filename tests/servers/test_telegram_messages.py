"""What a bot sends, changes and shows stands in the chat as it would at Telegram."""

import aiohttp
import pytest
from telegram import Bot, InputMediaDocument, InputMediaPhoto, InputMediaVideo
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


async def test_films_stand_with_photos_and_files_with_files(telegram, bot):
    """Each kind has a name of its own for what it is given, which is no other kind's."""
    linda = telegram.user("Linda", started=True)
    mixed = await bot.send_media_group(linda.id, [InputMediaPhoto(b"een"), InputMediaVideo(b"twee", caption="2")])
    assert [message.media_group_id for message in mixed] == [mixed[0].media_group_id] * 2
    film, photo = mixed[1].video.file_id, mixed[0].photo[-1].file_id
    letter = await bot.send_document(linda.id, b"%PDF", filename="brief.pdf", disable_content_type_detection=True)
    assert (letter.document.file_name, letter.document.file_size) == ("brief.pdf", 4)
    both = [InputMediaDocument(letter.document.file_id), InputMediaDocument(b"x", filename="lijst.txt")]
    assert len(await bot.send_media_group(linda.id, both)) == 2
    assert (await bot.send_video(linda.id, film, caption="nog eens")).video.file_id == film
    with pytest.raises(BadRequest, match="Document can't be mixed with other media types"):
        await bot.send_media_group(linda.id, [InputMediaPhoto(photo), both[0]])
    for wrong in (bot.send_document(linda.id, photo), bot.send_photo(linda.id, film), bot.send_video(linda.id, photo)):
        with pytest.raises(BadRequest, match="Type of file mismatch"):
            await wrong
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.send_photo(linda.id, b"x" * (10 * 1024 * 1024 + 1))


async def test_a_caption_is_changed_and_removed(telegram, bot):
    """Only under what has one; the keyboard goes where none comes along, and what is the same is refused."""
    linda = telegram.user("Linda", started=True)
    photo = await bot.send_photo(linda.id, b"een", caption="oud", reply_markup=MARKUP)
    await photo.edit_caption("<b>nieuw</b>", parse_mode="HTML")
    assert (linda.texts(), linda.buttons()) == (["nieuw"], [])
    with pytest.raises(BadRequest, match="not modified"):
        await photo.edit_caption("<b>nieuw</b>", parse_mode="HTML")
    with pytest.raises(BadRequest, match="caption is too long"):
        await photo.edit_caption("x" * 1025)
    await photo.edit_caption("")
    assert linda.texts() == [""]
    text = await bot.send_message(linda.id, "tekst")
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await text.edit_caption("x")


async def test_a_file_is_where_its_kind_is(telegram, bot):
    """Nowhere else, and a download can be spoilt like a call."""
    linda = telegram.user("Linda", started=True)
    linda.sends("document", data=b"brief", name="brief.pdf", mime="application/pdf", caption="kijk")
    sent = linda.messages()[-1]["document"]
    assert (sent["file_name"], sent["mime_type"]) == ("brief.pdf", "application/pdf")
    file = await bot.get_file(sent["file_id"])
    address = f"{telegram.address}/file/bot{telegram.token}"
    assert "/documents/" in file.file_path
    telegram.fault("file", code=500)
    async with aiohttp.ClientSession() as session:
        found = []
        for path in ("documents", "documents", "photos"):
            name = file.file_path.rpartition("/")[2]
            async with session.get(f"{address}/{path}/{name}") as answer:
                found.append((answer.status, await answer.read() == b"brief"))
    assert found == [(500, False), (200, True), (404, False)]


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
