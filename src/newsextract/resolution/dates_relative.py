"""What a relative expression says before it is anchored: `-1 day`, `XXXX-11-09`, `XXXX-WXX-5`."""

from __future__ import annotations

from functools import lru_cache

from newsextract.timex import Expression

UNIT_NAMES = {
    "S": "second", "MIN": "minute", "H": "hour", "D": "day", "W": "week", "F": "fortnight",
    "WE": "weekend", "M": "month", "Q": "quarter", "SM": "half-year", "Y": "year", "DE": "decade",
    "CE": "century", "ML": "millennium",
}  # fmt: skip


@lru_cache(maxsize=1024)
def describe(expression: Expression) -> str:
    """The expression in words of the calendar, X where the anchor must give the digits."""
    args, suffix = expression.args, expression.value
    match expression.kind:
        case "day":
            return f"{args[0]:+d} day" + (f" {suffix}" if suffix else "")
        case "weekday" | "weekday_from" | "weekday_of_week" | "weekday_and_day":
            return f"XXXX-WXX-{args[0]}{suffix}"
        case "month_day":
            return f"XXXX-{args[0]:02d}-{args[1]:02d}{suffix}"
        case "month_days":
            return f"XXXX-{args[0]:02d}-{args[1]:02d}/XXXX-{args[0]:02d}-{args[2]:02d}"
        case "month" | "month_of_year":
            return f"XXXX-{args[0]:02d}"
        case "season":
            return f"XXXX-{args[0]}"
        case "quarter":
            return f"XXXX-Q{args[0]}"
        case "half_year":
            return f"XXXX-H{args[0]}"
        case "unit_from" if suffix and not args[1]:
            return suffix
        case "unit" | "unit_from":
            return f"{args[1]:+d} {UNIT_NAMES[args[0]]}" + (f" {suffix}" if suffix else "")
        case "shift":
            return f"{args[2] * args[1]:+g} {UNIT_NAMES[args[0]]}"
        case "clock":
            return suffix
        case "times":
            head = describe(args[0]) if args[0].kind != "fixed" else args[0].value
            return f"{head}/{args[2]}"
    return expression.kind.replace("_", " ")
