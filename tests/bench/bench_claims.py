"""How fast claims are read, and what the lists cost to load; run as `python tests/bench/bench_claims.py`."""

import time
from pathlib import Path

from crossread.ingest import bundled_corpus, load
from crossread.model import Article

PASSES = 40


def main() -> None:
    begin = time.process_time()
    from crossread.engine.claims import claims_of
    from crossread.engine.claims.vocabulary import vocabulary

    imported = time.process_time()
    vocabulary()
    loaded = time.process_time()
    print(f"import {(imported - begin) * 1e3:.0f} ms, word lists {(loaded - imported) * 1e3:.0f} ms")
    folders = [folder for folder in sorted(Path(bundled_corpus()).iterdir()) if folder.is_dir()]
    articles = [article for folder in folders for article in load(folder).articles]
    articles.append(Article(id="plain", text="The weather was fine and nothing at all happened in the town.\n" * 400))
    size = sum(len(article.text) for article in articles) * PASSES
    begin = time.process_time()
    found = sum(len(claims_of(article)) for _ in range(PASSES) for article in articles)
    took = time.process_time() - begin
    print(f"{size / 1e6:.1f} MB, {found} claims in {took:.2f} s of processor time: {size / 1e6 / took:.2f} MB/s")


if __name__ == "__main__":
    main()
