"""Invented stories with casts that are easily mixed up: who says each thing, as read by hand.

Each line is the source as it is written (and, where one source speaks twice, the second time again) and whom it means.
"""

from __future__ import annotations

import pytest

from newsextract import extract

STORIES: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "spouses": (
        "Mayor Dana Obi and her husband, the architect Ben Obi, opened the library on Friday.\n\n"
        "“It took nine years,” Mr. Obi said.\n\n"
        "“It was worth it,” the mayor said. Dana Obi, 51, was elected in 2019.\n\n"
        "Her husband said he would draw nothing for a year. “I am tired,” he said.\n\n"
        "“So am I,” Mrs. Obi added.",
        [
            ("Mr. Obi", "Ben Obi"),
            ("the mayor", "Dana Obi"),
            ("Her husband", "Ben Obi"),
            ("he", "Ben Obi"),
            ("Mrs. Obi", "Dana Obi"),
        ],
    ),
    "father and son": (
        "Prosecutors charged Carl Moss Sr., 71, and his son, Carl Moss Jr., 44, on Tuesday.\n\n"
        "“We did nothing,” the elder Moss said outside the court. His son said he was sorry.\n\n"
        "“I am sorry,” the younger Moss told reporters.",
        [
            ("the elder Moss", "Carl Moss Sr."),
            ("His son", "Carl Moss Jr."),
            ("the younger Moss", "Carl Moss Jr."),
        ],
    ),
    "an acronym and its body": (
        "The Lake Ports Authority shut two piers on Monday. “They are not safe,” said Rina Devi, the LPA’s chief engineer.\n\n"
        "The authority said it would reopen them in June. LPA spokesman Jun Park said June was likely.\n\n"
        "“June is early,” said the Union of Lake Pilots (ULP). The ULP represents 400 pilots. The union said it would sue.",
        [
            ("Rina Devi", "Rina Devi"),
            ("The authority", "Lake Ports Authority"),
            ("LPA spokesman Jun Park", "Jun Park"),
            ("the Union of Lake Pilots", "Union of Lake Pilots"),
            ("The union", "Union of Lake Pilots"),
        ],
    ),
    "a union, a ministry and a university": (
        "Dock crews at Lake Ndala walked out on Thursday, their union said.\n\n"
        "The Dock Crews Union said talks had failed. “They offered 3%,” said its secretary-general, Hari Mwale.\n\n"
        "Ports Authority managing director Lucy Banda said the offer stood. “We cannot pay what we do not have,” she said. "
        "The crews began work in 2009. They load tea. The tea goes north. It is weighed twice. Few ships wait. "
        "The lake is low. The cranes are old. One fell in May. Nobody was hurt.\n\n"
        "Shipping line Varen said it would wait, while a spokesperson for KLM HJG said it had two ships on the way.\n\n"
        "“It will hurt,” according to Peter Otieno, an economist at the University of Zomba, who added that fuel was short. "
        "The union said it would not move.",
        [
            ("their union", "Dock Crews Union"),
            ("The Dock Crews Union", "Dock Crews Union"),
            ("its secretary-general", "Hari Mwale"),
            ("Ports Authority managing director Lucy Banda", "Lucy Banda"),
            ("she", "Lucy Banda"),
            ("Shipping line Varen", "Varen"),
            ("a spokesperson for KLM HJG", "spokesperson for KLM HJG"),
            ("Peter Otieno", "Peter Otieno"),
            ("who", "Peter Otieno"),
            ("The union", "Dock Crews Union"),
        ],
    ),
    "I, inside marks": (
        "Premier League: Aldham win late as Okoro strikes twice\n\nBy Simon Hartley\n\n"
        "Aldham Town beat champions Norwick City 2-1 on Saturday.\n\n"
        "“I told the lads that they had nothing to fear,” said the manager, Pat Gilroy.\n\n"
        "I said last week that Aldham would win.\n\n"
        "“We lost,” said the Norwick City captain, Luis Ferrer.",
        [
            ("I", "Pat Gilroy"),
            ("the manager", "Pat Gilroy"),
            ("I", "Simon Hartley"),
            ("the Norwick City captain", "Luis Ferrer"),
        ],
    ),
    "it, behind marks that name a body": (
        "The Karastani government denied it had moved.\n\n"
        "The rebels' political office in Oslo rejected that. “The regime wants our surrender,” it said in a statement.\n\n"
        "A hospital said it was full. Her team surveyed 640 teachers and found that it was true.",
        [
            ("The Karastani government", "Karastani government"),
            ("it", "rebels' political office"),
            ("A hospital", "hospital"),
            ("Her team", "Her team"),
        ],
    ),
    "Arabic names": (
        "Mohammed bin Salem al-Harthi, the foreign minister, met Abdel Fattah al-Masri in Muscat on Sunday.\n\n"
        "“We agreed on the route,” al-Harthi said. Al-Masri said he would sign in May.\n\n“I will sign,” al-Masri said.",
        [
            ("al-Harthi", "Mohammed bin Salem al-Harthi"),
            ("Al-Masri", "Abdel Fattah al-Masri"),
            ("al-Masri", "Abdel Fattah al-Masri"),
        ],
    ),
    "Chinese and Korean names": (
        "Foreign Minister Zhao Lin met South Korean President Han Ji-woo in Seoul. “We share a sea,” Zhao told reporters. "
        "Han said the sea was calm. Ms. Han, who took office in May, said: “It is calm.”\n\n"
        "Zhao’s deputy, Wu Mei, said nothing. Xu Feng, a professor at Lake University, said Wu was tired.",
        [
            ("Zhao", "Zhao Lin"),
            ("Han", "Han Ji-woo"),
            ("Ms. Han", "Han Ji-woo"),
            ("Xu Feng", "Xu Feng"),
        ],
    ),
    "Spanish names": (
        "María Fernanda Rojas Paz, the governor of Puerto Claro, said the road would open. Gov. Rojas said the cost was fair.\n\n"
        "“It is fair,” Rojas Paz said. José Luis Ortega y Vega, who leads the opposition, disagreed. “It is a theft,” Ortega said.",
        [
            ("María Fernanda Rojas Paz", "María Fernanda Rojas Paz"),
            ("Gov. Rojas", "María Fernanda Rojas Paz"),
            ("Rojas Paz", "María Fernanda Rojas Paz"),
            ("Ortega", "José Luis Ortega y Vega"),
        ],
    ),
    "names of one word": (
        "Sutanto, the governor of Nusa, said the port would reopen. “We are ready,” Sutanto said. The governor, who like many "
        "Indonesians goes by one name, spoke on Monday.\n\nWidodo Hartanto, a fisherman, said he doubted it. “Never,” he said.",
        [
            ("Sutanto", "Sutanto"),
            ("Sutanto", "Sutanto"),
            ("Widodo Hartanto", "Widodo Hartanto"),
            ("he", "Widodo Hartanto"),
        ],
    ),
    "a company named after people": (
        "Baker Hughes & Lowe cut 300 jobs on Monday. “It was hard,” said Ruth Lowe, who runs the company her grandfather founded.\n\n"
        "Baker Hughes & Lowe said it would hire again. Lowe said orders had fallen. The company, based in Calder, lost $4 million. "
        "“We are not closing,” it said in a statement.",
        [
            ("Ruth Lowe", "Ruth Lowe"),
            ("Baker Hughes & Lowe", "Baker Hughes & Lowe"),
            ("Lowe", "Ruth Lowe"),
            ("it", "Baker Hughes & Lowe"),
        ],
    ),
    "seats and their governments": (
        "Washington told Doha on Monday that the talks were over, two officials said.\n\n"
        "The Kremlin said it was not surprised. “We were not surprised,” its spokesman said. Beijing said it wanted calm, and "
        "Brussels said it would send an envoy.",
        [
            ("Washington", "United States"),
            ("two officials", "two officials"),
            ("The Kremlin", "Russia"),
            ("its spokesman", "its spokesman"),
            ("Beijing", "China"),
            ("Brussels", "European Union"),
        ],
    ),
    "two unnamed officials": (
        "A senior defense official told reporters that the base would close. A State Department official said allies had been told.\n\n"
        "“They know,” the State Department official said.\n\n“We will move the planes first,” the defense official said. "
        "The official, who spoke on condition of anonymity, said no date was set.",
        [
            ("A senior defense official", "senior defense official"),
            ("A State Department official", "State Department official"),
            ("the State Department official", "State Department official"),
            ("the defense official", "senior defense official"),
            ("The official", "senior defense official"),
        ],
    ),
    "a chain of relays": (
        "Two people close to the talks told Bloomberg that the bank would fold, Reuters reported.\n\n"
        "A person familiar with the matter said the board met on Sunday. “It is over,” the person said.\n\n"
        "A second person said the board was split. “Not everybody agreed,” the second person said.",
        [
            ("Two people close to the talks", "Two people close to the talks"),
            ("Reuters", "Reuters"),
            ("A person familiar with the matter", "person familiar with the matter"),
            ("the person", "person familiar with the matter"),
            ("A second person", "second person"),
            ("the second person", "second person"),
        ],
    ),
    "sisters": (
        "Ana Poe and her sister, Ruth Poe, run the Harbor Cafe. Ana Poe said the rent doubled. “We cannot pay it,” Ruth Poe said.\n\n"
        "Their landlord, Omar Roe, said the rent was fair. “It is fair,” he said.\n\n“It is not,” said Ana, who is 40.",
        [
            ("Ana Poe", "Ana Poe"),
            ("Ruth Poe", "Ruth Poe"),
            ("Their landlord", "Omar Roe"),
            ("he", "Omar Roe"),
            ("Ana", "Ana Poe"),
        ],
    ),
    "a governor and a former one": (
        "Gov. Lena Marsh spoke on Tuesday. Former Gov. Tom Hale, who vetoed the bill in 2018, said it was a mistake.\n\n"
        "“It was wrong then,” the former governor said. The governor said Hale was out of date. “Times change,” she said.",
        [
            ("Former Gov. Tom Hale", "Tom Hale"),
            ("the former governor", "Tom Hale"),
            ("The governor", "Lena Marsh"),
            ("she", "Lena Marsh"),
        ],
    ),
    "a lawyer who speaks of a man": (
        "Lake City police arrested two men on Sunday. Sgt. Will Hart said the men were armed. “They were armed,” the sergeant said.\n\n"
        "A lawyer for one of the men, Ana Poe, said he was innocent. “He is innocent,” she said.",
        [
            ("Hart", "Will Hart"),
            ("the sergeant", "Will Hart"),
            ("A lawyer for one of the men", "Ana Poe"),
            ("she", "Ana Poe"),
        ],
    ),
    "an acronym before its body": (
        "The NLPU said on Monday that pilots would strike. “We strike on Friday,” said Karl Berg, who heads the union.\n\n"
        "The National Lake Pilots Union has 400 members. Berg said talks had failed.",
        [
            ("The NLPU", "National Lake Pilots Union"),
            ("Karl Berg", "Karl Berg"),
            ("Berg", "Karl Berg"),
        ],
    ),
    "a court": (
        "Judge Rosa Lind sentenced Peter Vance to nine years on Monday. “You showed no remorse,” the judge told him.\n\n"
        "Vance, 33, said he was sorry. His lawyer, Mark Stone, said he would appeal. “We will appeal,” Stone said.\n\n"
        "The victim’s mother, Jane Dole, wept. “He took my girl,” she said.",
        [
            ("the judge", "Rosa Lind"),
            ("Vance", "Peter Vance"),
            ("His lawyer", "Mark Stone"),
            ("Stone", "Mark Stone"),
            ("she", "Jane Dole"),
        ],
    ),
    "one of the officials": (
        "Three U.S. officials said the ship was moving. One of the officials said it left on Monday. “It left on Monday,” the "
        "official said. Another official said it was empty.\n\nA Western diplomat said the ship was old. The diplomat said it had no crew.",
        [
            ("Three U.S. officials", "Three U.S. officials"),
            ("One of the officials", "One of the officials"),
            ("the official", "One of the officials"),
            ("Another official", "official"),
            ("A Western diplomat", "Western diplomat"),
            ("The diplomat", "Western diplomat"),
        ],
    ),
    "a role of many words": (
        "Calder Harbour director of product marketing Brian Roe said the boats were late. “They will come,” Roe said.",
        [
            ("Calder Harbour director of product marketing Brian Roe", "Brian Roe"),
            ("Roe", "Brian Roe"),
        ],
    ),
    "papers and whose they are": (
        "A report by the audit office found that two contracts were void. The report said the ministry had known.\n\n"
        "A new study from Greenpeace said the lake was dying. The study found that fish had fled.",
        [
            ("A report by the audit office", "audit office"),
            ("The report", "audit office"),
            ("A new study from Greenpeace", "Greenpeace"),
            ("The study", "Greenpeace"),
        ],
    ),
    "a bank and its governors": (
        "LAGOS — The Central Bank raised rates on Tuesday, its governor, Ngozi Adeyemi, said. “We had to act,” Ms. Adeyemi said.\n\n"
        "The bank’s deputy governor, Tunde Bello, voted against. Mr. Bello said the rise was too steep. “Too steep,” he told Reuters.",
        [
            ("its governor", "Ngozi Adeyemi"),
            ("Ms. Adeyemi", "Ngozi Adeyemi"),
            ("Mr. Bello", "Tunde Bello"),
            ("he", "Tunde Bello"),
        ],
    ),
    "a doctor and a nurse": (
        "“The hospital is full,” said Dr. Amal Haddad, who runs it. One nurse, who gave her name only as Rana, said she was afraid. "
        "“I am afraid,” Rana said. The doctor said help was coming.",
        [
            ("Dr. Amal Haddad", "Amal Haddad"),
            ("One nurse", "Rana"),
            ("Rana", "Rana"),
            ("The doctor", "Amal Haddad"),
        ],
    ),
    "one of the lawyers": (
        "Mr. Trask’s lawyers said he was ill. “He is ill,” one of the lawyers, Beth Cho, told the judge. "
        "The judge, Ellen Ruiz, said she would rule on Monday. “I will decide then,” the judge said.",
        [
            ("Mr. Trask’s lawyers", "Mr. Trask’s lawyers"),
            ("one of the lawyers", "Beth Cho"),
            ("The judge", "Ellen Ruiz"),
            ("the judge", "Ellen Ruiz"),
        ],
    ),
    "a secretary and what stands behind a network’s name": (
        "“It is fair,” Education Secretary Lou Park said in a call. Rep. Ann Cole said she would sue. “See you in court,” Cole wrote on X. "
        "The department’s lawyers have said the plan is sound.",
        [
            ("Education Secretary Lou Park", "Lou Park"),
            ("Rep. Ann Cole", "Ann Cole"),
            ("Cole", "Ann Cole"),
            ("The department’s lawyers", "department’s lawyers"),
        ],
    ),
    "a singer of one name": (
        "Ana Poe sang. “I am glad,” Poe said.\n\nMeanwhile Rima, who was given a prize, bowed. “Love is hard,” she said.",
        [("Poe", "Ana Poe"), ("she", "Rima")],
    ),
    "three who speak together": (
        "Dana Obi, Omar Roe and Ana Poe said it rained. “It did,” said Ben Lund, Carl Moss and Ida Fenn.\n\n"
        "Vantis, Calder Water and the port authority said the pier was closed. On Monday, Obi and Roe said it was open.",
        [
            ("Dana Obi, Omar Roe and Ana Poe", "Dana Obi, Omar Roe and Ana Poe"),
            ("Ben Lund, Carl Moss and Ida Fenn", "Ben Lund, Carl Moss and Ida Fenn"),
            (
                "Vantis, Calder Water and the port authority",
                "Vantis, Calder Water and port authority",
            ),
            ("Obi and Roe", "Dana Obi and Omar Roe"),
        ],
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_each_source_means_whom_a_reader_takes_it_for(name: str) -> None:
    """Sources in order of the text, and the full name of whom each means."""
    text, wanted = STORIES[name]
    article = extract(text)
    actors = {actor.id: actor.name for actor in article.actors}
    found = sorted(
        (quote.source.start, quote.source.text, actors.get(quote.speaker or "", ""))
        for quote in article.quotes
        if quote.source
    )
    assert [(source, speaker) for _, source, speaker in found] == wanted
