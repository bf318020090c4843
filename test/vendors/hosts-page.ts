// A page for the parcel register: hosts, the headers of every call, and operations that differ from them.
import { printHead } from './table-head.ts';

const OPERATIONS = printHead('operations');
const FIELDS = printHead('fields');
const VALUES = printHead('values');
const DOCUMENTED = 'doc-confirmed | `vendor-manual-2026` | |';

export const HOSTS_PAGE = `# Hosts

${OPERATIONS}| \`access.headers\` | OBJECT | | no | current | ${DOCUMENTED} |
| \`access.host\` | OBJECT | | no | current | ${DOCUMENTED} |
| \`access.open\` | POST | \`/v1/open/{door}\` | no | legacy | ${DOCUMENTED} |
| \`access.rumour\` | GET | \`/v1/rumour\` | no | provisional | not-evidenced | \`blog-2026\` | | |

## \`access.headers\`

### Headers

${FIELDS}| \`Authorization\` | \`string\` | yes | | | ${DOCUMENTED} a key of the depot |

## \`access.host\`

### Request

${FIELDS}| \`base\` | \`enum\` | yes | | | ${DOCUMENTED} |

${VALUES}| \`base\` | \`https://api.parcel.example\` | ${DOCUMENTED} the host |
| \`base\` | \`https://{town}.parcel.example\` | ${DOCUMENTED} |
| \`base\` | \`parcel.example\` | ${DOCUMENTED} |
| \`base\` | \`https://old.parcel.example\` | not-evidenced | \`blog-2026\` | | |

## \`access.open\`

### Headers

${FIELDS}| \`authorization\` | \`string\` | no | | | ${DOCUMENTED} |
| \`content-type\` | \`enum\` | yes | | | ${DOCUMENTED} |

${VALUES}| \`content-type\` | \`application/vnd.parcel+json\` | ${DOCUMENTED} |
| \`content-type\` | \`text/plain\` | ${DOCUMENTED} |
| \`content-type\` | \`no media type\` | ${DOCUMENTED} |

### Path

${FIELDS}| \`door\` | \`string\` | yes | | | not-evidenced | \`blog-2026\` | | |

### Query

${FIELDS}| \`keys\` | \`array<string>\` | no | | | ${DOCUMENTED} which |

### Error

${FIELDS}| \`locked\` | \`boolean\` | no | | | ${DOCUMENTED} |

### Callback

${FIELDS}| \`opened\` | \`boolean\` | no | | | ${DOCUMENTED} |

### Request

${FIELDS}| \`code\` | \`string\` | yes | | | ${DOCUMENTED} |

## \`access.rumour\`

### Response

${FIELDS}| \`open\` | \`boolean\` | no | | | ${DOCUMENTED} |

## Gaps

${printHead('gaps')}| \`hosts-1\` | \`access.rumour\` | open | | |
| \`hosts-2\` | \`access.host/base=https://old.parcel.example\` | open | | |
| \`hosts-3\` | \`access.open/path:door\` | open | | |
`;
