"""English words too common to say what a sentence is about."""

STOP_WORDS = frozenset(
    """
    a about above across after again against ago all almost also although always am among an and another any are
    around as at away back be because been before behind being below between both but by came can come could did do
    does doing done down during each either else even ever every few for from further get gets getting go goes going
    got had has have having he her here hers herself him himself his how however i if in into is it it's its itself
    just last later least less like made make makes making many may me might more most much must my myself near
    neither never next no nor not now of off often on once one only onto or other others our ours out over own per
    rather said same say saying says she should since so some still such take taken tell than that that's the their
    theirs them themselves then there these they this those though through thus to told too took toward towards under
    until up upon us very was we well went were what when where whether which while who whom whose why will with
    within without would yet you your yours
    """.split()  # noqa: SIM905 - a word list reads best as words
)
"""Keys as `tokens.key_of` makes them. Closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries)
and the verbs and adverbs that news prose spreads over every subject (`said`, `told`, `also`, `made`)."""
