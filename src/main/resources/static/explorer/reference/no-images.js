// Redoc shows a mark from its maker's host and has no setting against it. Nothing else here is an image.
const create = document.createElement;
document.createElement = (name, options) => create.call(document, name === 'img' ? 'span' : name, options);
