"""Cue verbs of English by kind and by what they take: written by hand, after the counts of `make_cues.py`.

A row of groups: (kind, takes) -> lemmas. What a cue takes, each a tag of the scan:

- clause: a that-clause or a bare clause (said it rained)
- quotation: words in marks with nothing between (said: “…”, “…,” he quipped)
- person: an object who is told (told reporters that ...)
- infinitive: to and a verb (promised to leave); with an object before it too (urged them to leave)
- question: a clause with whether, if, how, what (asked whether)
- object: a noun phrase as content (denied the charges)
- name: an object and what it is called (branded it a sham); for verbs whose lemma is mostly a noun
- about: a noun phrase after a preposition as content (complained about the cold)
- emotion: as a participle, what somebody feels about the content (was worried that)
- source: the source, not the content (according to the police)
"""

GROUPS: dict[tuple[str, str], str] = {
    ("speech", "clause quotation"): """
        say add allege argue assert aver avow boast brag claim comment complain contend counter declare exclaim explain
        gripe grumble insist interject intone joke lament maintain marvel moan muse object observe opine proclaim
        profess quip reason reflect remark repeat report respond retort riposte reiterate reply rejoin snap state stress testify
        theorize vow volunteer whine warn wisecrack venture chorus enthuse elaborate emphasize emphasise underscore underline
        concede confess admit acknowledge affirm attest caution clarify confide continue conclude contest crow fume
        gush hint hypothesize imply indicate interrupt note pledge point posit pontificate pray predict prophesy promise
        recount relate remember recall reveal scoff sneer speculate suggest surmise swear tease threaten announce answer
        ask guess rant rail plead preach protest gloat posture postulate interpose ruminate sum divulge disclose
        forecast grouse seethe sniff chide concur bluster jest intimate effuse reminisce philosophise philosophize
        sympathise sympathize theorise hypothesise reassert restate rationalise rationalize""",
    ("speech", "quotation"): """
        bark begin bellow blurt chant chime chirp chuckle coo croak cry deadpan drawl gasp go growl grunt holler hiss howl
        laugh mumble murmur mutter parrot roar scream screech shout shriek sigh sing smile snarl sob speak splutter stammer
        stutter thunder trumpet utter wail weep whimper whisper yell yelp quote recite read greet press
        taunt heckle correct demand finish open offer paraphrase interpret beam boom rage storm wince groan giggle grin
        snort chortle cackle grimace smirk huff rasp purr squeal blub nod tut""",
    ("speech", "clause quotation person"): """
        tell inform assure remind reassure notify advise brief lecture instruct admonish counsel convince persuade update alert
        apprise promise warn""",
    (
        "speech",
        "question quotation person",
    ): "ask query question quiz grill interrogate inquire enquire wonder",
    ("speech", "infinitive object person clause"): """
        urge order demand request command implore beg beseech entreat exhort direct invite encourage instruct pressure
        petition recommend propose advocate mandate lobby summon authorize""",
    ("speech", "infinitive"): "decline refuse volunteer apologize apologise apply",
    ("speech", "object"): """
        accuse address announce answer articulate blame broach characterize characterise cite confirm congratulate convey
        define deny depict describe detail deliver discuss dub enumerate explain express float highlight introduce
        invoke issue label liken list mention name outline paint phrase portray present proclaim pronounce propose
        quote raise rebut recite recommend reference refute relay relate release repeat report reveal spell state tout thank
        trumpet unveil voice air apologize call compare confront contradict credit cast dedicate identify interview
        file frame deem endorse nominate register specify claim declare say
        equate summarise summarize""",
    ("speech", "object name"): "dub term brand christen nickname",
    ("speech", "about"): """
        allude apologize complain comment elaborate expound gripe hint opine rail rant rave refer report respond
        riff speak speculate talk testify vouch warn weigh lash react mull boast brag joke argue bicker spar chat
        chatter agonize lie preach plead appeal call inquire negotiate point""",
    ("writing", "clause quotation"): """
        write tweet retweet post blog email text type scribble scrawl editorialize pen cable wire""",
    (
        "writing",
        "object",
    ): "publish print document author post retweet caption headline title draft sign circulate broadcast list",
    ("thought", "clause"): """
        think believe know feel understand realize realise suppose assume presume suspect reckon figure imagine expect fear
        worry doubt deduce gather hope wish trust conclude decide determine remember forget recall recognize
        recognise anticipate foresee envision consider calculate estimate judge bet fret dream mean sense perceive see hear
        learn discover notice find dispute disagree agree believe regret rue resolve accept maintain hold theorize
        conjecture infer intuit fancy""",
    ("thought", "object"): """
        consider contemplate ponder weigh mull doubt regret envision imagine recall recognize remember view regard see
        perceive deem misunderstand overestimate underestimate interpret judge study review reconsider rethink
        respect trust mind enjoy love like dislike hate loathe admire resent envy relish cherish value despise detest fear
        anticipate expect forget know understand dread savor appreciate""",
    (
        "thought",
        "question",
    ): "wonder debate know ask see consider decide ponder guess determine learn understand weigh",
    ("intention", "infinitive"): """
        want plan intend aim hope seek try attempt decide agree promise pledge vow offer threaten propose plan prepare
        refuse decline choose opt resolve strive struggle vie endeavor desire long yearn wish mean aspire consent
        undertake prefer hesitate volunteer need like love hate fail continue begin tend move look""",
    ("intention", "object"): """
        want seek demand desire need plan pursue push propose promise favor favour prefer pledge offer threaten
        reject refuse rule vow approve adopt pass block ban bar choose order require allow permit prohibit restrict
        veto accept acquiesce commit avoid resist withhold withdraw""",
    (
        "intention",
        "about",
    ): "push press call hope wish vote commit opt aim campaign stump angle lobby advocate strive vie long",
    ("evidence", "clause"): """
        show find demonstrate prove suggest indicate reveal confirm reflect illustrate signal mean imply establish
        determine conclude estimate project uncover discover seem appear""",
    ("evidence", "infinitive"): "seem appear prove tend happen look sound",
    ("evidence", "object"): """
        show find reveal demonstrate prove indicate suggest signal illustrate reflect expose uncover underscore
        highlight detail document exemplify symbolize cover feature include mean represent""",
    ("evaluation", "object"): """
        support back endorse oppose criticize criticise praise attack blast slam condemn denounce deride decry defend
        dismiss reject applaud assail bash belittle bemoan berate blame castigate celebrate censure challenge
        chide cheer commend compliment condemn congratulate credit deplore disavow discount disown disparage dispute
        doubt downplay embrace excoriate extol fault favor favour flay hail hammer honor impugn insult knock lambast lambaste laud
        malign mock pan pillory promote protest rap rebuff rebuke reprimand repudiate rebut renounce revere revile ridicule
        rip salute satirize savage scold scorn skewer slander slate smear snub spurn tout trash upbraid vilify welcome
        whack scoff boo jeer critique criticise question contest shun vouch hate love like admire thank target hit
        pillory trumpet disapprove deplore ignore justify denigrate decry deride undercut undermine rubbish lampoon""",
    ("evaluation", "about"): """
        rail lash swipe gripe scoff bristle balk object vote rally lobby protest campaign fire hit lean sneer shoot
        disagree agree quibble side stand fawn gush rave clash feud struggle""",
    ("speech", "object about"): """
        make put share lay send attribute echo charge reaffirm turn draw pitch provide give focus take dwell elaborate
        explore touch harp zero single shrug brush herald lean paint pivot refrain""",
    ("thought", "emotion clause"): """
        concern worry alarm anger surprise shock trouble upset outrage disappoint frustrate thrill excite horrify
        dismay delight please impress scare frighten stun puzzle baffle bewilder convince infuriate irritate enamor
        embarrass encourage exasperate rattle satisfy determine assure align dedicate devote commit oppose""",
    (
        "intention",
        "infinitive about",
    ): "scramble sue focus engage count rely distance align dedicate devote opt stick",
}

MULTI: dict[str, tuple[str, str, str]] = {
    "according to": ("according to", "speech", "source"),
}

EXTRA_FORMS: dict[str, str] = {
    "retweet": "verb",
    "tweet": "verb",
    "quip": "verb",
    "email": "verb",
    "fact-check": "verb",
}
