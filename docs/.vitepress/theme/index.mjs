/** The usual theme, with room for output of 80 columns. */
import theme from 'vitepress/theme';
import './custom.css';

export default theme;
