"""The values that travel on the road.

A finding is a NamedTuple of extents (half-open pairs of code points of `document.text`); a stage
makes them, `assemble.py` turns them into records. Names of fields are those of the records.
"""

from __future__ import annotations

from newsextract.findings.attribution import AttributionFinding as AttributionFinding
from newsextract.findings.attribution import Attributions as Attributions
from newsextract.findings.attribution import CueFinding as CueFinding
from newsextract.findings.attribution import NonStatementFinding as NonStatementFinding
from newsextract.findings.mentions import DateFinding as DateFinding
from newsextract.findings.mentions import MarkFinding as MarkFinding
from newsextract.findings.mentions import MentionFinding as MentionFinding
from newsextract.findings.mentions import Mentions as Mentions
from newsextract.findings.mentions import NumberFinding as NumberFinding
from newsextract.findings.mentions import Quotation as Quotation
from newsextract.findings.mentions import Quotations as Quotations
from newsextract.findings.mentions import RepairFinding as RepairFinding
from newsextract.findings.pages import FieldFinding as FieldFinding
from newsextract.findings.pages import LinkFinding as LinkFinding
from newsextract.findings.pages import PageFacts as PageFacts
from newsextract.findings.pages import PageParagraph as PageParagraph
from newsextract.findings.resolution import ActorFinding as ActorFinding
from newsextract.findings.resolution import AnonymityFinding as AnonymityFinding
from newsextract.findings.resolution import Resolved as Resolved
from newsextract.findings.structure import AuthorFinding as AuthorFinding
from newsextract.findings.structure import BoilerplateFinding as BoilerplateFinding
from newsextract.findings.structure import BylineFinding as BylineFinding
from newsextract.findings.structure import CaptionFinding as CaptionFinding
from newsextract.findings.structure import DatelineFinding as DatelineFinding
from newsextract.findings.structure import Layout as Layout
from newsextract.findings.structure import OutletFinding as OutletFinding
from newsextract.findings.structure import PassageFinding as PassageFinding
from newsextract.findings.structure import PlaceFinding as PlaceFinding
from newsextract.findings.structure import PublishedFinding as PublishedFinding
from newsextract.findings.structure import ReadingTimeFinding as ReadingTimeFinding
from newsextract.findings.structure import RelatedFinding as RelatedFinding
from newsextract.findings.structure import Structure as Structure
from newsextract.findings.structure import WireFinding as WireFinding
