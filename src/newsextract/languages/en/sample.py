"""A story of many constructions: the patterns that it meets are prepared; see `newsextract.preparing`."""

from __future__ import annotations

SAMPLE = """\
Mayor: ‘The bridge will hold’
By Ana Ruiz and Tom Obi

LIMA (Reuters) - “The bridge will hold,” Mayor Rosa Quispe told reporters on Monday, as the river rose by 2.5 metres.

Engineers said that 40 percent of the piers were new, and that the rest “must go by June 2026.” “We count them twice,” she said. \
“Nobody,” said Pedro Lam, a diver from Callao who has worked there for 12 years, “counts them three times.”

According to the port authority, some 1,200 people crossed each day. The move, it added, cost $3.5 million (about £2.7m).

“It is a good bridge” — Dana Obi, 54, a fisherman. Ms. Obi, speaking to the newspaper by telephone: “I would not swap it.”

He called the plan “a joke” in a statement, but he noted that it “may yet work”. Her remark that “the town sleeps” upset many.

As Ms. Lam put it: “A bridge is a promise.” In his words, “we are late.” In the mayor’s words, “it is over”.

“What now?” asked the council’s deputy chairman, José Paz. “Wait,” replied Quispe. “And then?” he shot back. “Then,” she wrote on \
Twitter, “we build.”

Asked whether the town could pay, Paz said it could not. He said: “No.” “Never,” he added, laughing. “We must,” the report says.

“The wall is wet,” according to Ms. Ruiz of the Water Institute, “and the river is high.” “Old,” as she described it. “It leaks,” the \
agency quoted her as saying. “Not today,” Ms. Obi, the diver (and a former judge), said through a lawyer last week.

Paz, who was not authorized to speak and asked not to be named, declined to comment. The ministry did not respond to a request.

“We heard a bang.
“Then it was dark,” the teacher said. “So we ran,” a woman who gave her name only as Inés told AFP. She cried, “Run!”

Here is what she said: “Go.” Quispe’s message: “Stay.” The verdict? “Guilty,” the court ruled on 3 May. “I am sorry”, he wrote, \
adding that “it was mine”. A source close to the talks said: “They have ‘nothing’ to say.”

“Rain,” “wind” and “mud” were the words of the week. The so-called “iron rule” went. She described him as “honest, but slow”; \
critics say he is “a fraud.” He denied that he had “ever” been there, she insisted. “That,” Quispe says, is “the point”.

QUISPE: “We will see.”
LAM: The road is closed.
"""
