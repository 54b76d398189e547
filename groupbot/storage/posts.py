"""Posts, sealed with the school's own key: they are the school's words."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables
from groupbot.storage.packing import dump, load, upsert
from groupbot.storage.seal import Sealer
from handlers.model.posts import Post, PostState


class StoredPosts:
    """The `Posts` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self._connection, self._sealer = connection, sealer

    async def by_id(self, post_id: str) -> Post | None:
        """Find a post."""
        sealed = await self._connection.scalar(select(tables.posts.c.sealed).where(tables.posts.c.id == post_id))
        return None if sealed is None else load(Post, self._sealer.open(sealed, _context(post_id)))

    async def save(self, post: Post) -> None:
        """Keep a new post, or what has changed of one."""
        row = {
            "id": post.id,
            "author": post.author,
            "state": post.state.value,
            "created_at": post.moment,
            "sealed": self._sealer.seal(dump(post), _context(post.id)),
        }
        await self._connection.execute(upsert(self._connection, tables.posts, row))

    async def latest(
        self, states: Collection[PostState], most: int, *, author: str | None = None, skip: int = 0
    ) -> tuple[Post, ...]:
        """List posts in these states, by the moment that each went out or was begun, the last first."""
        table = tables.posts
        query = select(table.c.id, table.c.sealed).where(table.c.state.in_([state.value for state in states]))
        if author is not None:
            query = query.where(table.c.author == author)
        query = query.order_by(table.c.created_at.desc(), table.c.id.desc()).limit(most).offset(skip)
        rows = await self._connection.execute(query)
        return tuple(load(Post, self._sealer.open(row.sealed, _context(row.id))) for row in rows)

    async def published(self, since: datetime) -> tuple[Post, ...]:
        """List the posts that are published and went out since a moment, the last first."""
        table = tables.posts
        query = select(table.c.id, table.c.sealed).where(
            table.c.state == PostState.PUBLISHED.value, table.c.created_at >= since
        )
        rows = await self._connection.execute(query.order_by(table.c.created_at.desc(), table.c.id))
        return tuple(load(Post, self._sealer.open(row.sealed, _context(row.id))) for row in rows)


def _context(post_id: str) -> str:
    return f"posts {post_id}"
