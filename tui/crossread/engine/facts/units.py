"""Units that convert into each other, and those that are judged apart."""

from functools import lru_cache

KNOWN = 1024
"""So many units are remembered: more than the word lists hold."""

LENGTHS = {
    "km": 1.0,
    "m": 0.001,
    "cm": 1e-5,
    "mm": 1e-6,
    "mile": 1.609344,
    "nautical mile": 1.852,
    "foot": 0.0003048,
    "inch": 0.0000254,
    "yard": 0.0009144,
}
"""In kilometres."""

TIMES = {
    "second": 1.0,
    "minute": 60.0,
    "hour": 3600.0,
    "day": 86_400.0,
    "week": 604_800.0,
    "fortnight": 1_209_600.0,
    "month": 2_629_800.0,
    "year": 31_557_600.0,
    "decade": 315_576_000.0,
    "century": 3_155_760_000.0,
}
"""In seconds; month and year are the Julian year's."""

SPEEDS = {"km/h": 1.0, "mph": 1.609344, "knot": 1.852, "m/s": 3.6}
"""In kilometres an hour."""

AREAS = {"hectare": 1.0, "acre": 0.40468564224, "square km": 100.0, "square mile": 258.9988110336}
"""In hectares; square metres and feet measure rooms."""

WEIGHTS = {"kg": 1.0, "tonne": 1000.0, "pounds weight": 0.45359237}
"""In kilograms; a `ton` is three weights, and none of them is taken for another."""

TON = "ton"

VOLUMES = {"litre": 1.0, "cubic metre": 1000.0, "barrel": 158.987294928}
"""In litres; the barrel is that of oil. A gallon is one of two."""

FAMILIES = {
    name: (family, factor)
    for family, table in {
        "length": LENGTHS,
        "time": TIMES,
        "speed": SPEEDS,
        "area": AREAS,
        "weight": WEIGHTS,
        "volume": VOLUMES,
    }.items()
    for name, factor in table.items()
}
"""Family and factor of each unit that converts; the factors are those of the International System of Units."""

STEPS = (
    ("second",),
    ("minute",),
    ("hour",),
    ("day", "week", "fortnight"),
    ("month",),
    ("year",),
    ("decade",),
    ("century",),
)
"""Units of time from the least on. What one report tells in days another may tell in weeks, and not in years."""
STEP = {name: step for step, names in enumerate(STEPS) for name in names}

OTHER_NAMES = {
    "kilometer": "km",
    "kilometre": "km",
    "kms": "km",
    "meter": "m",
    "metre": "m",
    "centimeter": "cm",
    "centimetre": "cm",
    "millimeter": "mm",
    "millimetre": "mm",
    "mi": "mile",
    "feet": "foot",
    "ft": "foot",
    "inches": "inch",
    "yd": "yard",
    "sec": "second",
    "min": "minute",
    "hr": "hour",
    "centuries": "century",
    "degrees c": "degree",
}


@lru_cache(maxsize=KNOWN)
def unit_name(unit: str) -> str:
    """The unit by one name: `kilometres` is `km`, `miles` is `mile`."""
    plain = " ".join(unit.lower().split())
    if plain in OTHER_NAMES:
        return OTHER_NAMES[plain]
    single = plain[:-1] if len(plain) > 2 and plain.endswith("s") else plain
    return OTHER_NAMES.get(single, single)


def family_of(unit: str) -> str:
    """What the unit measures: lengths, times, speeds, areas, weights and volumes convert, each among themselves.

    Every other unit, each currency too, is its own family; so are degrees Fahrenheit, which no factor converts.
    """
    name = unit_name(unit)
    return FAMILIES[name][0] if name in FAMILIES else name


def measures(unit: str) -> str:
    """The same, where a ton of whatever weight stands with what else weighs: reports tell one cargo in both."""
    family = family_of(unit)
    return "weight" if family == TON else family


def factor_of(unit: str) -> float:
    """What a number in this unit is multiplied with to be in the base unit of its family."""
    name = unit_name(unit)
    return FAMILIES[name][1] if name in FAMILIES else 1.0


def far_apart(unit: str, other: str) -> bool:
    """Whether two units of time are no neighbours: nobody tells one time in hours and in years."""
    steps = STEP.get(unit_name(unit)), STEP.get(unit_name(other))
    return steps[0] is not None and steps[1] is not None and abs(steps[0] - steps[1]) > 1
