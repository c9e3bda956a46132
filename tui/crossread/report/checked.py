"""What `check` prints: the events with their reports, then every problem with its place."""

from collections.abc import Iterator, Sequence

from crossread.model import Article, Event, Problem


def check_report(events: Sequence[Event], problems: Sequence[Problem]) -> str:
    """What was read and what was not, a line each; a note is marked as such."""
    read = [event for event in events if event.articles]
    lines = [line for event in read for line in _event(event)]
    everything = [*problems, *(problem for event in events for problem in event.problems)]
    lines += [_problem(problem) for problem in everything]
    lines.append(_summary(read, everything))
    return "".join(f"{line}\n" for line in lines)


def _event(event: Event) -> Iterator[str]:
    yield f"{event.title} ({_count(len(event.articles), 'report')})"
    yield from (f"  {_article(article)}" for article in event.articles)
    yield ""


def _article(article: Article) -> str:
    day = article.day.isoformat() if article.day else "no date"
    outlet = article.outlet or "no outlet"
    return f"{article.path or article.id} · {outlet} · {day} · {_count(len(article.text), 'character')}"


def _problem(problem: Problem) -> str:
    if not problem.note:
        return str(problem)
    place = str(problem).removesuffix(problem.message)
    return f"{place}note: {problem.message}"


def _summary(events: Sequence[Event], problems: Sequence[Problem]) -> str:
    wrong = sum(not problem.note for problem in problems)
    notes = len(problems) - wrong
    reports = sum(len(event.articles) for event in events)
    parts = [_count(len(events), "event"), _count(reports, "report"), _count(wrong, "problem")]
    return ", ".join([*parts, _count(notes, "note")] if notes else parts)


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'s' if number != 1 else ''}"
