"""The records: what an Article holds. All pydantic, all frozen.

Every offset is a Unicode code point of `Article.text`, `end` exclusive, and for every `Span` s of
an article `article.text[s.start:s.end] == s.text`. Every record names the `rule` that found it and
a `confidence` between 0 and 1.
"""

from __future__ import annotations

from newsextract.records.actors import Actor as Actor
from newsextract.records.actors import ActorType as ActorType
from newsextract.records.actors import Anonymity as Anonymity
from newsextract.records.actors import Mention as Mention
from newsextract.records.actors import Role as Role
from newsextract.records.article import SCHEMA_VERSION as SCHEMA_VERSION
from newsextract.records.article import Article as Article
from newsextract.records.article import Warning as Warning
from newsextract.records.base import Confidence as Confidence
from newsextract.records.base import Figure as Figure
from newsextract.records.base import Offset as Offset
from newsextract.records.base import Record as Record
from newsextract.records.base import Span as Span
from newsextract.records.base import Zone as Zone
from newsextract.records.base import ZoneSpan as ZoneSpan
from newsextract.records.dates import Anchor as Anchor
from newsextract.records.dates import DateRef as DateRef
from newsextract.records.dates import DateType as DateType
from newsextract.records.numbers import Number as Number
from newsextract.records.pages import Link as Link
from newsextract.records.pages import PageField as PageField
from newsextract.records.pages import PageInfo as PageInfo
from newsextract.records.parts import Agency as Agency
from newsextract.records.parts import Author as Author
from newsextract.records.parts import Boilerplate as Boilerplate
from newsextract.records.parts import Byline as Byline
from newsextract.records.parts import Caption as Caption
from newsextract.records.parts import Dateline as Dateline
from newsextract.records.parts import OutletRef as OutletRef
from newsextract.records.parts import Paragraph as Paragraph
from newsextract.records.parts import Passage as Passage
from newsextract.records.parts import Place as Place
from newsextract.records.parts import Published as Published
from newsextract.records.parts import ReadingTime as ReadingTime
from newsextract.records.parts import RelatedItem as RelatedItem
from newsextract.records.parts import WireCredit as WireCredit
from newsextract.records.quotes import Cue as Cue
from newsextract.records.quotes import Medium as Medium
from newsextract.records.quotes import NonStatement as NonStatement
from newsextract.records.quotes import Party as Party
from newsextract.records.quotes import QuotationMark as QuotationMark
from newsextract.records.quotes import Quote as Quote
from newsextract.records.quotes import QuoteKind as QuoteKind
from newsextract.records.quotes import Repair as Repair
