"""A dataset whose every text holds something that would run, or change the page, where it is not kept as text."""

import json
from itertools import cycle
from pathlib import Path

FIXTURE = json.loads((Path(__file__).parents[2] / "fixtures" / "hostile.json").read_text("utf-8"))

# Fields that hold words; all others are ids, dates, codes, and words of closed lists.
WORDS = {"vi", "fr", "title", "publisher", "wording", "name", "aliases", "preferred", "unresolved"}


def hostile(text: str) -> str:
    """That dataset with a payload before each of its words, and in each of its addresses."""
    next_text, next_url = cycle(FIXTURE["texts"]), cycle(FIXTURE["urls"])

    def changed(value, field: str, above: str):
        if isinstance(value, dict):
            return {key: changed(inner, key, field) for key, inner in value.items()}
        if isinstance(value, list):
            return [changed(inner, field, above) for inner in value]
        if isinstance(value, str) and field == "url":
            return next(next_url)
        # The two sides of a partnership are ids.
        is_id = field in {"vi", "fr"} and above in {"partnerships", "continued_by"}
        return f"{next(next_text)} {value}" if isinstance(value, str) and field in WORDS and not is_id else value

    return json.dumps(changed(json.loads(text), "", ""), ensure_ascii=False, indent=1)
