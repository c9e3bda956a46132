"""Event folders on disk with a hostile string in every field that a file can fill."""

import json
from collections.abc import Iterable
from pathlib import Path

SENTENCE = "At least {n} people were killed in the harbour of Port Ellery on Monday, {payload} said."


def write_event(folder: Path, payloads: Iterable[str]) -> Path:
    """A folder with a report for each payload, in its name, front matter and text; all of them in the manifest."""
    folder.mkdir()
    strings = list(payloads)
    for n, payload in enumerate(strings, 10):
        quoted = json.dumps(payload)
        front = "".join(f"{field}: {quoted}\n" for field in ("title", "outlet", "author", "url"))
        date = f"published: {quoted}\n" if n % 2 else "published: 2024-03-01\n"
        lines = [payload, SENTENCE.format(n=n, payload=payload), f"{payload} three people were hurt {payload}."]
        text = f"---\n{front}{date}---\n\n" + "\n\n".join(lines) + "\n"
        name = f"{n}{payload.encode('utf-8', 'replace').decode()[:40]}.md".replace("/", "-").replace("\0", "-")
        (folder / name).write_bytes(text.encode("utf-8", "surrogatepass"))
    title = json.dumps(" ".join(strings))
    (folder / "event.yaml").write_text(f"title: {title}\nsummary: {title}\n{json.dumps('x' + strings[0])}: 1\n")
    return folder
