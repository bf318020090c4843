// The words that the wording rules know, English only. Data alone: what is made of them stands in the files that read them.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words of which an English text has some; without them the wording rules stay silent. */
export const FUNCTION_WORDS = list(`
  the a an and of with is are to his her their its at on in while they she he from into as by for no not through under over
  behind beside between this that it you who then each both all exactly across along past toward towards`);

/** No content of their own: never part of an event. */
export const EMPTY_WORDS = list(`
  the a an and or but of with is are was be been being to his her hers their theirs its it at on in into onto out off up down
  over under by for from as then than while when where that this these those there here he she they them him we you i who
  whom which what all both each every again still now just only very more most also so not no do does has have had will
  would can could through across along past toward towards behind beside between before after around about near other`);

/** How a picture is taken and not what happens in it. */
export const CAMERA_WORDS = list(`
  camera shot shots scene clip wide close closeup close-up close-ups extreme up medium long full angle view frame framing framed zoom zooms zooming pan
  pans panning tilt tilts tilting dolly push pushes pull pulls tracking track tracks handheld lens low high eye level overhead
  aerial drone establishing static front back side slow slowly fast quick quickly steady cinematic smooth smoothly focus
  shoulder pov moving motion`);

/** Words of a cast lock, which every shot repeats. */
export const LOCK_WORDS = list(`
  exactly only same extras extra duplicates duplicate doubles left right middle centre center order nobody else once twice
  appears referenced cast`);

/** Getting from place to place, by the plain form of the verb. On its own it tells no event. */
export const TRAVEL_VERBS = list(`
  walk run stride stroll march jog sprint step move go come head drift glide wander pace travel proceed advance hurry rush
  saunter trot continue keep pass approach enter exit leave follow lead`);

/** Other movement of people and things, by the plain form of the verb. */
export const MOTION_VERBS = list(`
  roll spin turn rotate sway swing swirl dance jump hop skip leap climb descend rise fall fly soar float swim dive row paddle
  ride drive sail cross race circle orbit return cycle skate ski crawl nod wave clap shake stir pour flow stream ripple flutter
  flap blow bob bounce tremble gesture reach lean bend stretch lift raise lower throw toss catch carry flicker burn shimmer
  sparkle crash splash drip rain snow steam smoke knead chop cut paint draw write type play strum sing talk chat laugh smile
  breathe chase tumble scatter sweep brush polish dig plant pick stack fold unfold tie haul drag stamp whirl gallop kick
  punch drink eat sip bite chew open shut blink yawn vanish disappear spread grow bloom melt boil bubble explode burst collapse
  spill swell surge wash wipe scrub hammer saw weave sew knit peel slice mix whisk serve grab unlock hug embrace kiss bow
  cheer juggle gather trade drum wrestle wriggle squeeze`);

/** Words in -ing that name no movement. */
export const STILL_ING_WORDS = list(`
  evening morning building ceiling clothing wedding painting during string king spring ring thing things something nothing
  everything anything standing sitting lying sleeping waiting resting wearing posing freezing being feeling lighting setting
  including according king sibling railing`);

/** Motion that goes on, in words that are no verb of movement. */
export const CONTINUING_PHRASES: readonly RegExp[] = [
  /\b(?:keeps?|continues?|goes on|go on|carr(?:y|ies) on)\b/g,
  /\b(?:without stopping|never stop(?:s|ping)?|in constant motion|on and on|non-?stop|out of (?:the )?frame)\b/g,
];

/** Endings that stand still. */
export const FREEZE_PHRASES: readonly RegExp[] = [
  /\b(?:freez(?:e|es|ing)|frozen in (?:place|time|a|the|mid)|motionless|immobile|halts|stops|stopped)\b/g,
  /\b(?:(?:stand|stay|hold|remain|sit)(?:s|ing)? (?:perfectly |completely |quite )?still|comes? to (?:a stop|a halt|rest))\b/g,
  /\bstop (?:moving|walking|running|dancing|turning|playing)\b/g,
  /\b(?:final|last|closing) (?:pose|still|tableau)\b/g,
  /\b(?:strik|hold)(?:e|es|s|ing)? (?:a|the|her|his|their) poses?\b/g,
  /\b(?:freeze[- ]frame|still image|like statues?|as if frozen|tableau)\b/g,
];

export const NEGATIONS = list('never not no without nobody nothing none neither nor avoid before cannot');

export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** One word that says how many. */
export const GROUP_NUMBERS: Readonly<Record<string, number>> = { duo: 2, trio: 3, quartet: 4, quintet: 5 };

/** Singular and plural of what a person is called. */
export const PEOPLE: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  ...Object.fromEntries(
    list(`friend boy girl adult teenager dancer presenter host actor player singer runner hiker colleague sibling sister
      brother character performer figure guest student worker soldier musician cook baker chef rower sailor fisher
      fisherwoman climber cyclist neighbour neighbor stranger traveller traveler customer clerk gardener potter carpenter
      mechanic teacher pupil visitor passenger farmer firefighter nurse doctor scientist engineer painter skater drummer
      violinist guitarist cellist juggler acrobat artist reporter guard tourist speaker partner elder kid`).map(
      (word) => [word, `${word}s`],
    ),
  ),
};

/** Of the words above, those that may be the event itself. */
export const PEOPLE_OR_DEEDS = list('cook cooks guard guards host hosts');

/** Words that say that somebody is in the picture, beside the names above. */
export const PERSON_WORDS = list('he she they him her them his their everyone everybody persons portrait portraits');

/** A reference named right after one of these is a thing or a place. */
export const BEFORE_THINGS = list(`
  in inside at on wearing wears holding holds carrying carries using uses drives driving rides riding opens opening reads
  reading plays playing into onto through under`);

/** Of the subject of a sentence: the whole group. */
export const GROUP_SUBJECTS = list(`
  they all everyone everybody each group whole together trio quartet quintet duo band family team crew couple crowd both
  others two three four five six seven eight nine ten`);

/** Of the subject of a sentence: one alone. */
export const SINGLE_SUBJECTS = list(
  'one leader lead first second third fourth fifth last tallest oldest youngest front she he someone somebody',
);

/** One person is put before the rest. */
export const LEAD_PHRASES: readonly RegExp[] = [
  /\b(?:leads? (?:the (?:group|others|way|rest))|walks? ahead|steps? (?:forward|out in front)|in the foreground|breaks away)\b/g,
  /\b(?:the (?:others|rest|other (?:two|three|four|five))) (?:watch|stand|wait|look on|stay|stays|remain|remains|sit)\b/g,
];

/** The four things that each shot says of a locked cast; that the people are the same is looked at across shots. */
export const LOCK_PARTS: Readonly<Record<string, readonly RegExp[]>> = {
  'exact number': [
    /\b(?:exactly|only|just|precisely) (?:the )?(?:same )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/,
  ],
  'no extras': [
    /\bno (?:extras?|bystanders?|passers-?by|crowd|one else)\b/,
    /\bno (?:extra|other|additional|further|background) (?:people|persons?|characters?|figures?)\b/,
    /\bnobody else\b/,
    /\bwithout (?:any )?(?:extras|bystanders|other people)\b/,
  ],
  'no duplicates': [
    /\bno (?:duplicate|double|clone|twin|copies|lookalike)/,
    /\bno extras?(?:,| or| and| nor)+ (?:no )?duplicate/,
    /\b(?:nobody|no one) (?:appears|is seen|is shown) twice\b/,
    /\b(?:each|every)(?: person| one| of them| character)?(?: of them)? (?:appears |is seen |is shown )?(?:only |just )?once\b/,
  ],
  'order from left to right': [
    /\b(?:from )?left[- ]to[- ]right\b/,
    /\bfrom (?:the )?left\b/,
    /\bon the left\b[^.]{0,200}\bon the right\b/,
    /\bon the right\b[^.]{0,200}\bon the left\b/,
  ],
};

/** A cut inside one clip, wherever it stands. */
export const CUT_PHRASES: readonly RegExp[] = [
  /\b(?:cuts? to(?! (?:size|length|pieces|fit))|smash cut|fades? to|dissolves? (?:to|into)|montage|flash-?backs?|split[- ]screen|next scene|new scene|second scene)\b/,
  /\bscene (?:two|three|2|3|4|5|6)\b/,
];

/** Shots written into one text. */
export const SHOT_PHRASES: readonly RegExp[] = [/\bshot (?:two|three|2|3|4|5|6)\b/];

/** A jump in time or place; at the beginning of a text it only says when and where the scene is. */
export const JUMP_PHRASES: readonly RegExp[] = [
  /\b(?:meanwhile|elsewhere|later that (?:day|night|evening|week)|(?:hours|days|weeks|months|years) later|an hour later)\b/,
  /\bthe (?:next|following) (?:day|morning|night|evening|week|year)\b/,
  /\b(?:back (?:at home|home|in the office)|in another (?:place|city|room|house|country)|suddenly (?:we are|they are) (?:in|at|on))\b/,
];

export const SPEECH_VERBS = list(`
  say says said saying ask asks asking answer answers answering reply replies replying shout shouts shouting whisper whispers
  whispering tell tells telling call calls calling add adds adding murmur murmurs murmuring sing sings singing cry cries
  speak speaks speaking respond responds announce announces mutter mutters exclaim exclaims`);

/** A quotation after one of these is written somewhere and not spoken. */
export const WRITTEN_WORDS = list(`
  sign reads reading read label labelled labeled title titled caption banner poster screen written lettering text letters
  logo spelling spells painted printed headline named called-out word words`);

/** Something that can be heard. */
export const AUDIBLE_WORDS = [
  ...SPEECH_VERBS,
  ...list(`
  sound sounds noise music song melody voice voices talk talks talking chat chats chatting conversation dialogue speech hum
  hums humming whistle whistles whistling footsteps laughter laugh laughs laughing applause cheer cheers cheering bell bells
  engine thunder birdsong chirp chirping rustle rustles rustling clatter clatters crackle crackles crackling roar roars murmur
  silence quiet quietly narrator narration hiss hisses sizzle sizzles sizzling click clicks ticking tick barks bark barking
  drum drums drumming piano guitar violin creak creaks splash splashes splashing clink clinks knock knocks radio loud softly
  audible hear hears heard`),
];

/** Something to wear. */
export const CLOTHING_WORDS = list(`
  wear wears wearing worn dressed clothes clothing outfit outfits coat coats raincoat raincoats jacket jackets suit suits
  dress dresses shirt shirts sweater sweaters jumper hoodie hoodies uniform uniforms apron aprons overalls gown gowns robe
  robes costume costumes scarf scarves hat hats trousers jeans skirt skirts cardigan cardigans vest vests blazer blazers
  kimono sari parka parkas anorak cloak cloaks armour armor tunic smock smocks blouse blouses waistcoat oilskins spacesuit
  spacesuits wetsuit wetsuits lab-coats t-shirt t-shirts knitwear`);

/** The picture is to become another one. */
export const TRANSFORM_PHRASES: readonly RegExp[] = [
  /\b(?:transform(?:s|ed|ing|ation)?|transported|teleported|morphs? into|turned? into|changes? into|changed into)\b/,
  /\b(?:now (?:wearing|dressed)|instead (?:in|at|on|wearing|dressed))\b/,
  /\b(?:new|different|another|other) (?:outfit|clothes|clothing|costume|wardrobe|setting|background|place|location|scene|room|world)\b/,
  /\b(?:no longer (?:in|at|wearing)|instead of the (?:portrait|studio|photo|background|plain))\b/,
];
