/** All elements that a page may have: none that runs, loads, embeds or asks for anything, but scripts of the site. */
export const allowedElements: ReadonlySet<string> = new Set(
  [
    'html head meta title link base script body',
    'header nav main section article aside footer div h1 h2 h3 h4 h5 h6 p hr br pre blockquote',
    'ol ul li dl dt dd figure figcaption details summary',
    'table caption colgroup col thead tbody tfoot tr th td',
    'a em strong small del code mark q cite abbr sub sup span bdi time wbr',
    'fieldset legend label input textarea select option button output search',
    'svg defs desc g path rect circle ellipse line polyline polygon text tspan use foreignObject',
    'clipPath linearGradient pattern marker stop',
  ]
    .join(' ')
    .split(' '),
);

/** All attributes that they may have, besides data-* and aria-*: none that runs, and no style. */
export const allowedAttributes: ReadonlySet<string> = new Set(
  [
    'id class lang dir role tabindex title hidden href rel target name content property',
    'reversed charset http-equiv src type async defer media sizes datetime start value open',
    'checked disabled selected for min max step placeholder autocomplete spellcheck enterkeyhint',
    'rows cols readonly as crossorigin',
    'scope colspan rowspan width height viewBox preserveAspectRatio focusable',
    'x y x1 y1 x2 y2 dx dy cx cy r rx ry d points offset transform',
    'fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin',
    'stop-color stop-opacity opacity direction text-anchor dominant-baseline font-size font-weight',
    'gradientUnits gradientTransform patternUnits patternTransform clip-path',
    'marker-end marker-start markerWidth markerHeight refX refY orient xmlns',
  ]
    .join(' ')
    .split(' '),
);
