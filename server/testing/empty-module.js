// What a style sheet, a picture or a font is to a test.
module.exports = {};
