// How blocks of code are rendered: in a file of its own, so that the component for code in pages finds it as markdown does.
import { createScrollableCode } from './src/documents/scrollable-code.ts';

// biome-ignore lint/style/noDefaultExport: the renderer asks for it
export default { plugins: [createScrollableCode()] };
