"""Claims as JSON, one object: what other programs read."""

from crossread.report.records import Record, articles_of, claim_record, one_object
from crossread.report.told_claims import NoClaim, ToldClaims


def claims_json(*events: ToldClaims, ascii_only: bool = False) -> str:
    """`{"articles": [...], "claims": [...]}`, with `"unread": [...]` where asked for; several events as in facts."""
    return one_object([(told.event, _record(told)) for told in events], ascii_only=ascii_only)


def _record(told: ToldClaims) -> Record:
    texts = {article.id: article.text for article in told.event.articles}
    claims = [
        {**claim_record(each.claim, texts[each.claim.article]), "explanation": each.explanation} for each in told.claims
    ]
    record = {"articles": articles_of(told.event), "claims": claims}
    if told.unread is not None:
        record["unread"] = [_number(number, texts[number.passage.article]) for number in told.unread]
    return record


def _number(number: NoClaim, text: str) -> Record:
    return {
        "article": number.passage.article,
        "quote": number.passage.span.of(text),
        "start": number.passage.start,
        "end": number.passage.end,
        "reason": number.reason,
        "explanation": number.explanation,
    }
