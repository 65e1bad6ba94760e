/** Host configurations after Teams' own look, light and dark, and the page around the cards. */
export interface Theme {
  page: string;
  card: string;
  text: string;
  button: string;
  border: string;
  primary: string;
  hostConfig: object;
}

type Palette = Record<'text' | 'subtle' | 'good' | 'warning' | 'attention' | 'accent', string>;
type Backgrounds = Record<'default' | 'emphasis' | 'good' | 'warning' | 'attention' | 'accent', string>;

const LIGHT: Palette = {
  text: '#242424',
  subtle: '#616161',
  good: '#0e700e',
  warning: '#835b00',
  attention: '#b10e1c',
  accent: '#5b5fc7',
};
const DARK: Palette = {
  text: '#ffffff',
  subtle: '#adadad',
  good: '#54b054',
  warning: '#fee06b',
  attention: '#dc626d',
  accent: '#9299f7',
};

export const THEMES: Record<'light' | 'dark', Theme> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    text: LIGHT.text,
    button: '#ffffff',
    border: '#d1d1d1',
    primary: '#5b5fc7',
    hostConfig: hostConfig(LIGHT, {
      default: '#ffffff',
      emphasis: '#f5f5f5',
      good: '#e7f2da',
      warning: '#fbf6d9',
      attention: '#fcf0f1',
      accent: '#e8ebfa',
    }),
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    text: DARK.text,
    button: '#292929',
    border: '#666666',
    primary: '#7f85f5',
    hostConfig: hostConfig(DARK, {
      default: '#292929',
      emphasis: '#1f1f1f',
      good: '#0f2e10',
      warning: '#463100',
      attention: '#3f1011',
      accent: '#2f2f4a',
    }),
  },
};

function hostConfig(colors: Palette, backgrounds: Backgrounds): object {
  const pair = (color: string, subtle = color) => ({ default: color, subtle });
  const foregroundColors = {
    default: pair(colors.text, colors.subtle),
    dark: pair(colors.text, colors.subtle),
    light: pair(colors.text, colors.subtle),
    accent: pair(colors.accent),
    good: pair(colors.good),
    warning: pair(colors.warning),
    attention: pair(colors.attention),
  };
  return {
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colors.subtle.replace('#', '#55') },
    fontFamily: "'Segoe UI', 'Liberation Sans', 'DejaVu Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    textStyles: { heading: { size: 'large', weight: 'bolder' } },
    containerStyles: Object.fromEntries(
      Object.entries(backgrounds).map(([style, backgroundColor]) => [
        style,
        { backgroundColor, foregroundColors },
      ]),
    ),
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    supportsInteractivity: true,
  };
}
