"""Labelled drafts of posts: what a colleague says that the protocol has to find in each."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from typing import Any, Literal

from policy.model import Audience, Draft, Picture, Word

Split = Literal["posts", "posts_held", "posts_late"]


@dataclass(frozen=True)
class Mark:
    """Something to be found: the rule, and the exact words that it is about, empty where it is about none."""

    rule: str
    words: str


@dataclass(frozen=True)
class LabelledPost:
    """A draft with the verdict and the marks that two reasonable directors would give it."""

    id: str
    language: str
    draft: Draft
    verdict: Word
    marks: tuple[Mark, ...]


def labelled_posts(split: Split) -> Sequence[LabelledPost]:
    """Read drafts: those on which the rules were tuned ("posts"), or those that were held out.

    "posts_held" were written with the first rules, "posts_late" by two writers who came later.
    """
    lines = files("bench").joinpath("data", f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
    return [_post(json.loads(line)) for line in lines]


def _post(row: Mapping[str, Any]) -> LabelledPost:
    marks = tuple(Mark(each["rule"], each["words"]) for each in row["marks"])
    return LabelledPost(row["id"], row["language"], _draft(row), row["verdict"], marks)


def _draft(row: Mapping[str, Any]) -> Draft:
    destination, _, class_id = row["audience"].partition(":")
    in_photo = row.get("in_photo", ())
    return Draft(
        text=row["text"],
        audience=Audience(destination, (class_id,) if class_id else ()),
        photos=row.get("photos", 0),
        in_photo=None if in_photo is None else tuple(in_photo),
        pictures=tuple(Picture(**each) for each in row.get("pictures", ())),
        moment=datetime.fromisoformat(row["moment"]) if "moment" in row else None,
        is_forwarded=row.get("forwarded", False),
    )
