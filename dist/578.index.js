export const id = 578;
export const ids = [578];
export const modules = {

/***/ 21:
/***/ ((module) => {



module.exports = ({onlyFirst = false} = {}) => {
	const pattern = [
		'[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)',
		'(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))'
	].join('|');

	return new RegExp(pattern, onlyFirst ? undefined : 'g');
};


/***/ }),

/***/ 872:
/***/ ((module) => {



module.exports = function () {
  // https://mths.be/emoji
  return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
};


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 4519:
/***/ ((module) => {

/* eslint-disable yoda */


const isFullwidthCodePoint = codePoint => {
	if (Number.isNaN(codePoint)) {
		return false;
	}

	// Code points are derived from:
	// http://www.unix.org/Public/UNIDATA/EastAsianWidth.txt
	if (
		codePoint >= 0x1100 && (
			codePoint <= 0x115F || // Hangul Jamo
			codePoint === 0x2329 || // LEFT-POINTING ANGLE BRACKET
			codePoint === 0x232A || // RIGHT-POINTING ANGLE BRACKET
			// CJK Radicals Supplement .. Enclosed CJK Letters and Months
			(0x2E80 <= codePoint && codePoint <= 0x3247 && codePoint !== 0x303F) ||
			// Enclosed CJK Letters and Months .. CJK Unified Ideographs Extension A
			(0x3250 <= codePoint && codePoint <= 0x4DBF) ||
			// CJK Unified Ideographs .. Yi Radicals
			(0x4E00 <= codePoint && codePoint <= 0xA4C6) ||
			// Hangul Jamo Extended-A
			(0xA960 <= codePoint && codePoint <= 0xA97C) ||
			// Hangul Syllables
			(0xAC00 <= codePoint && codePoint <= 0xD7A3) ||
			// CJK Compatibility Ideographs
			(0xF900 <= codePoint && codePoint <= 0xFAFF) ||
			// Vertical Forms
			(0xFE10 <= codePoint && codePoint <= 0xFE19) ||
			// CJK Compatibility Forms .. Small Form Variants
			(0xFE30 <= codePoint && codePoint <= 0xFE6B) ||
			// Halfwidth and Fullwidth Forms
			(0xFF01 <= codePoint && codePoint <= 0xFF60) ||
			(0xFFE0 <= codePoint && codePoint <= 0xFFE6) ||
			// Kana Supplement
			(0x1B000 <= codePoint && codePoint <= 0x1B001) ||
			// Enclosed Ideographic Supplement
			(0x1F200 <= codePoint && codePoint <= 0x1F251) ||
			// CJK Unified Ideographs Extension B .. Tertiary Ideographic Plane
			(0x20000 <= codePoint && codePoint <= 0x3FFFD)
		)
	) {
		return true;
	}

	return false;
};

module.exports = isFullwidthCodePoint;
module.exports["default"] = isFullwidthCodePoint;


/***/ }),

/***/ 60:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const stripAnsi = __webpack_require__(3958);
const isFullwidthCodePoint = __webpack_require__(4519);
const emojiRegex = __webpack_require__(872);

const stringWidth = string => {
	if (typeof string !== 'string' || string.length === 0) {
		return 0;
	}

	string = stripAnsi(string);

	if (string.length === 0) {
		return 0;
	}

	string = string.replace(emojiRegex(), '  ');

	let width = 0;

	for (let i = 0; i < string.length; i++) {
		const code = string.codePointAt(i);

		// Ignore control characters
		if (code <= 0x1F || (code >= 0x7F && code <= 0x9F)) {
			continue;
		}

		// Ignore combining characters
		if (code >= 0x300 && code <= 0x36F) {
			continue;
		}

		// Surrogates
		if (code > 0xFFFF) {
			i++;
		}

		width += isFullwidthCodePoint(code) ? 2 : 1;
	}

	return width;
};

module.exports = stringWidth;
// TODO: remove this in the next major version
module.exports["default"] = stringWidth;


/***/ }),

/***/ 3958:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const ansiRegex = __webpack_require__(21);

module.exports = string => typeof string === 'string' ? string.replace(ansiRegex(), '') : string;


/***/ }),

/***/ 4511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cp: () => (/* binding */ adviceFor),
  bJ: () => (/* binding */ howToFindOut),
  tZ: () => (/* binding */ productName),
  LA: () => (/* binding */ productText)
});

;// CONCATENATED MODULE: ./lib/advice/products.js
const VERSION = '([0-9][0-9A-Za-z._]{0,31})';
/** What may stand before a product's name: nothing, or what cannot be a part of it. */
const START = '(?:^|[^0-9A-Za-z._:-])';
/** `name/1.2.3`, the form of RFC 9110 section 10.1.5, in any case; the name is a piece of a regular expression. */
function token(name, version = VERSION) {
    return new RegExp(`${START}${name}/v?${version}`, 'i');
}
function fact(advice, source, below = null) {
    return { below, advice, source };
}
/** AWS: "Moving from Signature Version 2 to Signature Version 4", and how each SDK is told. */
const AWS_TABLE = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/specify-signature-version.html';
const SDK_WITHOUT_SIGV2 = 'This SDK has no Signature Version 2 for S3, so a copy of the name is likely: find the program at the remote IP, or by the requester.';
const AWS_SERVICE = 'AWS services sign with SigV4, so a copy of the name is likely: find the program at the remote IP, or by the requester.';
const HTTP_LIBRARY = 'A plain HTTP client does not sign: a program around it does so by hand or with a library. Find it by the requester and the remote IP, and let an AWS SDK sign.';
const MINIO_SDK = 'Signs SigV4 unless the program asks for V2 credentials: use V4 (or plain static) credentials in its code or configuration.';
/** The first product whose pattern is found is the client's: what is built on an SDK stands before the SDK. */
const PRODUCTS = [
    // Python
    {
        name: 'gsutil',
        pattern: token('gsutil'),
        facts: [
            fact('It signs with boto 2, SigV2 by default in the old Regions: set `use-sigv4 = True` and a Regional `host` in the `[s3]` part of its boto configuration, or use the AWS CLI.', 'https://github.com/GoogleCloudPlatform/gsutil/blob/master/gslib/__main__.py'),
        ],
    },
    {
        name: 'boto3',
        pattern: token('boto3'),
        facts: [
            fact('Upgrade boto3 to 1.4.6 or later: older versions sign SigV2 in the old Regions.', AWS_TABLE, '1.4.6'),
            fact("Signs headers SigV4 unless told otherwise: take `signature_version='s3'` out of its `Config`, or `signature_version = s3` out of the AWS config file, and presign with `Config(signature_version='s3v4')`.", 'https://github.com/boto/boto3/issues/2680'),
        ],
    },
    {
        name: 'AWS CLI',
        pattern: token('aws-cli'),
        facts: [
            fact('Upgrade the AWS CLI: versions below 1.11.108 sign SigV2 in the old Regions.', AWS_TABLE, '1.11.108'),
            fact('Signs headers SigV4 unless told otherwise: run `aws configure set default.s3.signature_version s3v4` (and for each profile in use), or move to version 2.', AWS_TABLE, '2'),
            fact('Version 2 signs S3 requests with SigV4 only, so a copy of the name is likely: find the program at the remote IP, or by the requester.', 'https://docs.aws.amazon.com/cli/latest/userguide/cliv2-migration-changes.html'),
        ],
    },
    {
        name: 'botocore',
        pattern: token('botocore'),
        facts: [
            fact('Upgrade botocore to 1.5.71 or later: older versions sign SigV2 in the old Regions.', AWS_TABLE, '1.5.71'),
            fact("Signs headers SigV4 unless told otherwise: take `signature_version='s3'` out of its `Config` and of the AWS config file.", 'https://github.com/boto/boto3/issues/2680'),
        ],
    },
    {
        name: 'boto 2',
        pattern: token('boto'),
        facts: [
            fact('Signs SigV2 by default in the old Regions: upgrade to 2.49.0, set `use-sigv4 = True` in the `[s3]` part of the boto configuration and name a Regional host; better, move to boto3.', AWS_TABLE, '2.49.0'),
            fact('Signs SigV2 by default in the old Regions: set `use-sigv4 = True` in the `[s3]` part of the boto configuration and name a Regional host; better, move to boto3.', AWS_TABLE),
        ],
    },
    // AWS services and what runs on AWS
    {
        name: 'Amazon S3 console',
        pattern: token('S3Console'),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html')],
    },
    {
        name: 'AWS Management Console (2013)',
        pattern: new RegExp(`${START}AWS Console2(?:, aws-sdk-java/${VERSION})?`),
        facts: [
            fact('A console of 2013; nothing is known of how it signed. A new request under this name is likely another program: find it at the remote IP, or by the requester.', AWS_TABLE),
        ],
    },
    {
        name: 'Amazon Athena (AWS SDK for Java 1)',
        pattern: new RegExp(`${START}AWS_ATHENA, aws-sdk-java/${VERSION}`),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/athena/latest/ug/querying-aws-service-logs.html')],
    },
    {
        name: 'Amazon Athena',
        pattern: new RegExp(`${START}AWS_ATHENA`),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/athena/latest/ug/querying-aws-service-logs.html')],
    },
    {
        name: 'EMRFS (AWS SDK for Java 1)',
        pattern: /(?:^|[^0-9A-Za-z._-])(?:ElasticMapReduce|emrfs)\/.{0,300}?aws-sdk-java\/([0-9][0-9A-Za-z._]{0,31})/i,
        facts: [
            fact('Below 1.11.201 the SDK in it signs SigV2 in the old Regions: move the cluster to a newer Amazon EMR release.', AWS_TABLE, '1.11.201'),
            fact('Signs SigV4 unless the cluster overrides its signer: look for a signer override in the `emrfs-site` and `core-site` classifications.', AWS_TABLE),
        ],
    },
    {
        name: 'EMRFS',
        pattern: token('(?:ElasticMapReduce|emrfs)', '(?:s3n|[0-9][0-9A-Za-z._]{0,31})'),
        facts: [
            fact('Signs SigV4 unless the cluster overrides its signer: look for a signer override in the `emrfs-site` and `core-site` classifications, and move to a newer Amazon EMR release.', AWS_TABLE),
        ],
    },
    {
        name: 'AWS Trusted Advisor',
        pattern: new RegExp(`${START}AWS-Support-TrustedAdvisor(?:.{0,100}?aws-sdk-java/${VERSION})?`),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html')],
    },
    {
        name: 'AWS Config',
        pattern: new RegExp(`${START}AWSConfig(?:/${VERSION}|(?![0-9A-Za-z]))`),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html')],
    },
    {
        name: 'AWS CloudFormation',
        pattern: new RegExp(`${START}AWS CloudFormation`),
        facts: [fact(AWS_SERVICE, 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/Welcome.html')],
    },
    {
        name: 'Amazon CloudFront',
        pattern: new RegExp(`${START}Amazon CloudFront`),
        facts: [
            fact("Move the distribution from an origin access identity to origin access control, which signs SigV4; a signature that a viewer sends along is the viewer's own.", 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginAccessControlConfig.html'),
        ],
    },
    {
        name: 'Mountpoint for Amazon S3',
        pattern: token('mountpoint-s3'),
        facts: [
            fact('Mountpoint signs with SigV4 only, so a copy of the name is likely: find the program at the remote IP, or by the requester.', 'https://github.com/awslabs/mountpoint-s3/blob/main/mountpoint-s3-client/src/user_agent.rs'),
        ],
    },
    {
        name: 'AWS Tools for PowerShell',
        pattern: token('AWSPowerShell(?:\\.[A-Za-z]{1,20})?'),
        facts: [
            fact('Upgrade the modules to 3.3.0.0 or later, which sign SigV4.', AWS_TABLE, '3.3.0.0'),
            fact('Signs headers SigV4 unless told otherwise: look for `AWSConfigsS3.UseSignatureVersion4 = $false` in the script.', AWS_TABLE),
        ],
    },
    // Hadoop and JetS3t
    {
        name: 'Hadoop S3A',
        pattern: new RegExp(`${START}Hadoop ${VERSION}`),
        facts: [
            fact('Signs SigV4 unless `fs.s3a.signing-algorithm` is `S3SignerType` (or, for one bucket, `fs.s3a.bucket.NAME.signing-algorithm`): remove that setting, and use an AWS SDK of 1.11.201 or later.', 'https://issues.apache.org/jira/browse/HADOOP-12269', '3.4.0'),
            fact('Since 3.4.0 S3A has no SigV2, so a copy of the name is likely: find the program at the remote IP, or by the requester.', 'https://issues.apache.org/jira/browse/HADOOP-18857'),
        ],
    },
    {
        name: 'JetS3t',
        pattern: token('JetS3t'),
        facts: [
            fact('Signs nothing but SigV2. In Hadoop it is behind `s3n://` and `s3://`: use `s3a://`; elsewhere upgrade to 0.9.4 and set `storage-service.request-signature-version=AWS4-HMAC-SHA256`.', 'https://github.com/mondain/jets3t/blob/master/RELEASE_NOTES.md', '0.9.4'),
            fact('Signs SigV2 by default: set `storage-service.request-signature-version=AWS4-HMAC-SHA256` in `jets3t.properties`. In Hadoop use `s3a://` rather than `s3n://`.', 'https://github.com/mondain/jets3t/blob/master/RELEASE_NOTES.md'),
        ],
    },
    {
        name: 'Apache jclouds',
        pattern: token('(?:apache-)?jclouds'),
        facts: [
            fact('Its provider `s3` signs SigV2 by default: use the provider `aws-s3`, which signs SigV4, or override the signer.', 'https://github.com/apache/jclouds/pull/129'),
        ],
    },
    // Storage tools
    {
        name: 'Cyberduck',
        pattern: token('Cyberduck'),
        facts: [
            fact('Old versions sign SigV2 by default. Upgrade, and connect with the profile `Amazon S3` rather than one for the AWS2 signature version.', 'https://docs.cyberduck.io/protocols/s3/'),
        ],
    },
    {
        name: 'Mountain Duck',
        pattern: token('Mountain Duck'),
        facts: [
            fact('Signs SigV4 unless its connection profile asks for the AWS2 signature version: connect with the profile `Amazon S3`.', 'https://docs.cyberduck.io/protocols/s3/'),
        ],
    },
    {
        name: 'goofys',
        pattern: token('goofys'),
        facts: [
            fact("Falls back to SigV2 where its first request is refused with 400 or 403: name the bucket's Region with `--region`, check the permissions, or move to Mountpoint for Amazon S3.", 'https://github.com/kahing/goofys/blob/master/internal/backend_s3.go'),
        ],
    },
    {
        name: 's3fs',
        pattern: token('s3fs'),
        facts: [
            fact('Signs SigV4 first and falls back to SigV2 in older versions; `-o sigv2` forces it. Remove `sigv2`, and mount with `-o sigv4` (and `endpoint=REGION`).', 'https://github.com/s3fs-fuse/s3fs-fuse/blob/master/src/curl.cpp'),
        ],
    },
    {
        name: 'rclone',
        pattern: token('rclone'),
        facts: [
            fact('Signs SigV4 unless told otherwise: remove `v2_auth = true` from the remote (or `--s3-v2-auth` and `RCLONE_S3_V2_AUTH`).', 'https://rclone.org/s3/#s3-v2-auth'),
        ],
    },
    {
        name: 'MinIO Client (mc)',
        pattern: token('mc', '(RELEASE\\.[0-9TZ-]{1,30})'),
        facts: [
            fact('Signs SigV4 unless its alias was set up with `--api S3v2`, or by probing: run `mc alias set` again with `--api S3v4`.', 'https://github.com/minio/mc/blob/master/cmd/alias-set.go'),
        ],
    },
    {
        name: 'MinIO SDK for Go (restic and others)',
        pattern: token('minio-go'),
        facts: [fact(MINIO_SDK, 'https://github.com/minio/minio-go/blob/master/api.go')],
    },
    {
        name: 'MinIO SDK',
        pattern: token('minio-(?:java|js|py|dotnet|cpp|rs)'),
        facts: [fact(MINIO_SDK, 'https://github.com/minio')],
    },
    {
        name: 'CloudBerry (MSP360)',
        pattern: new RegExp(`${START}CloudBerryLab\\.[A-Za-z.]{1,40} ${VERSION}`),
        facts: [
            fact('Versions of 2013 sign SigV2: upgrade, and choose signature version 4 in the settings of the storage account.', AWS_TABLE),
        ],
    },
    {
        name: 'S3 Browser',
        pattern: token('S3 Browser'),
        facts: [
            fact('Signs SigV4 unless its account asks for Signature V2: choose Signature V4 in the advanced settings of the account.', 'https://s3browser.com/'),
        ],
    },
    {
        name: 'git-annex',
        pattern: token('git-annex'),
        facts: [
            fact('Its S3 remotes sign SigV2 unless set otherwise: run `git annex enableremote NAME signature=v4`.', 'https://git-annex.branchable.com/special_remotes/S3/'),
        ],
    },
    {
        name: 'Commvault',
        pattern: new RegExp(`${START}CommVault[/ ]?(?:${VERSION})?`, 'i'),
        facts: [
            fact('Set the additional setting `nCloudAWSV4` of the MediaAgent to 2 (V4 only); 0 means SigV2 only.', 'https://documentation.commvault.com/additionalsetting/ncloudawsv4-7867.html'),
        ],
    },
    {
        name: 'Vertica',
        pattern: new RegExp(`${START}vertica[-/]v?${VERSION}`, 'i'),
        facts: [
            fact('Since 9.3 at the latest it signs SigV4: upgrade, and name the Region of the bucket (`AWSRegion`).', 'https://docs.vertica.com/latest/en/sql-reference/config-parameters/s3-parameters/'),
        ],
    },
    {
        name: 'libs3',
        pattern: new RegExp(`${START}libs3 ${VERSION}`),
        facts: [
            fact('Signs nothing but SigV2 below 4.0: upgrade libs3, or what is built on it.', 'https://github.com/bji/libs3', '4'),
            fact('Signs SigV4 since 4.0: an older copy of it may be built into the program. Upgrade the program.', 'https://github.com/bji/libs3/blob/master/src/request.c'),
        ],
    },
    {
        name: 'Terraform',
        pattern: token('(?:HashiCorp )?Terraform'),
        facts: [
            fact('Terraform signs with SigV4 only, so a copy of the name is likely: find the program at the remote IP, or by the requester.', 'https://github.com/hashicorp/terraform-provider-aws'),
        ],
    },
    {
        name: 'Veeam Backup',
        pattern: new RegExp(`${START}Veeam/[0-9.]{1,10} Backup/${VERSION}`),
        facts: [
            fact('Upgrade Veeam, and add the storage as Amazon S3 rather than as S3-compatible.', 'https://helpcenter.veeam.com/docs/backup/vsphere/adding_amazon_s3_object.html'),
        ],
    },
    {
        name: 'AWS partner product',
        pattern: new RegExp(`^APN/1\\.[0-9] [0-9A-Za-z._-]{1,60}/[0-9.]{1,10} [0-9A-Za-z._-]{1,60}/${VERSION}`),
        facts: [
            fact('An appliance or product of an AWS partner, named in the user agent: upgrade it and choose signature version 4 in its settings for the storage; ask its maker where there is none.', 'https://aws.amazon.com/about-aws/whats-new/2026/04/partner-revenue-measurement-user-agent-support'),
        ],
    },
    // AWS SDKs
    {
        name: 'AWS SDK for Java 2',
        pattern: token('aws-sdk-java', '(2\\.[0-9A-Za-z._]{0,31})'),
        facts: [fact(SDK_WITHOUT_SIGV2, 'https://github.com/aws/aws-sdk-java/issues/2660')],
    },
    {
        name: 'AWS SDK for Java 1',
        pattern: token('aws-sdk-java', '(unknown-version|[0-9][0-9A-Za-z._]{0,31})'),
        facts: [
            fact('Signs SigV2 in the old Regions: upgrade to 1.11.201 or later (better: SDK 2), and name the Region of the client. Until then set `-Dcom.amazonaws.services.s3.enableV4`.', AWS_TABLE, '1.11.201'),
            fact('Signs SigV4 unless told otherwise: remove `setSignerOverride("S3SignerType")` and name the Region of the client; better, move to SDK 2.', 'https://github.com/aws/aws-sdk-java/issues/3059'),
        ],
    },
    {
        name: 'AWS SDK for .NET',
        pattern: token('aws-sdk-dotnet(?:-[a-z0-9]{1,20})?'),
        facts: [
            fact('Versions 1 and 2 sign SigV2: upgrade to 3.3.0.0 or later.', AWS_TABLE, '3'),
            fact('Upgrade to 3.3.0.0 or later, which signs SigV4.', AWS_TABLE, '3.3.0.0'),
            fact('Signs headers SigV4 unless told otherwise: set `AWSConfigsS3.UseSignatureVersion4 = true`, which holds for presigned URLs of us-east-1 too.', 'https://docs.aws.amazon.com/sdkfornet/v3/apidocs/items/Amazon/TAWSConfigsS3.html', '4'),
            fact('Version 4 signs SigV2 only for presigned URLs that live longer than 7 days: shorten them.', 'https://github.com/aws/aws-sdk-net/pull/3647'),
        ],
    },
    {
        name: 'AWS SDK for JavaScript',
        pattern: token('aws-sdk-(?:nodejs|js)'),
        facts: [
            fact("Signs SigV2 in the old Regions: upgrade to version 3; until then to 2.68.0 or later with `new AWS.S3({ signatureVersion: 'v4' })`.", AWS_TABLE, '2.68.0'),
            fact("Signs headers SigV4, presigned URLs SigV2 in the old Regions: set `new AWS.S3({ signatureVersion: 'v4' })`, or move to version 3.", 'https://github.com/aws/aws-sdk-js/blob/master/lib/services/s3.js', '3'),
            fact(SDK_WITHOUT_SIGV2, AWS_TABLE),
        ],
    },
    {
        name: 'AWS SDK for PHP',
        pattern: token('aws-sdk-php2?'),
        facts: [
            fact("Signs SigV2 in the old Regions: upgrade to version 3; until then to 2.7.4 or later with `'signature' => 'v4'`.", AWS_TABLE, '3'),
            fact("Signs SigV4 unless told otherwise: set `'signature_version' => 'v4'` for its S3 client.", AWS_TABLE),
        ],
    },
    {
        name: 'AWS SDK for Ruby 3',
        pattern: token('aws-sdk-ruby3'),
        facts: [
            fact("Signs SigV4 unless told otherwise: remove `signature_version: 's3'` from its S3 client.", 'https://github.com/aws/aws-sdk-ruby/blob/version-3/gems/aws-sdk-s3/lib/aws-sdk-s3/plugins/s3_signer.rb'),
        ],
    },
    {
        name: 'AWS SDK for Ruby 2',
        pattern: token('aws-sdk-ruby2'),
        facts: [
            fact("Signs SigV4 unless told otherwise: remove `signature_version: 's3'`, and upgrade to version 3.", AWS_TABLE),
        ],
    },
    {
        name: 'AWS SDK for Ruby 1',
        pattern: token('aws-sdk-ruby'),
        facts: [
            fact('Signs SigV2 in the old Regions: upgrade to version 3; until then set `:s3_signature_version => :v4`.', AWS_TABLE),
        ],
    },
    {
        name: 'AWS SDK for Go 2',
        pattern: token('aws-sdk-go-v2'),
        facts: [fact(SDK_WITHOUT_SIGV2, AWS_TABLE)],
    },
    {
        name: 'AWS SDK for Go 1',
        pattern: token('aws-sdk-go'),
        facts: [
            fact('Signs SigV4; a program can put a SigV2 signer in its place (goofys does so as a fallback, under this name until 0.24.0): upgrade or fix the program.', 'https://github.com/kahing/goofys/pull/698'),
        ],
    },
    {
        name: 'AWS SDK for C++',
        pattern: token('aws-sdk-cpp'),
        facts: [fact(SDK_WITHOUT_SIGV2, AWS_TABLE)],
    },
    {
        name: 'AWS SDK (Rust, Swift or Kotlin)',
        pattern: token('aws-sdk-(?:rust|swift|kotlin)'),
        facts: [fact(SDK_WITHOUT_SIGV2, AWS_TABLE)],
    },
    // Other libraries that sign
    {
        name: 'S3.php (amazon-s3-php-class)',
        pattern: /^S3\/php(?![0-9A-Za-z])/,
        facts: [
            fact("Versions up to 0.5 sign nothing but SigV2: upgrade and call `S3::setSignatureVersion('v4')`, or move to the AWS SDK for PHP 3.", 'https://github.com/tpyo/amazon-s3-php-class/issues/152'),
        ],
    },
    {
        name: 'AWS::S3 (Ruby gem aws-s3)',
        pattern: new RegExp(`(?:^|[^0-9A-Za-z:])AWS::S3/${VERSION}`),
        facts: [
            fact('Signs nothing but SigV2 and is no longer maintained: move to the AWS SDK for Ruby 3.', 'https://github.com/marcel/aws-s3/blob/master/lib/aws/s3/authentication.rb'),
        ],
    },
    {
        name: 'fog',
        pattern: token('fog(?:-aws)?'),
        facts: [
            fact('Signs SigV4 by default: remove `aws_signature_version: 2` from its connection, and upgrade fog-aws.', 'https://github.com/fog/fog-aws/blob/master/lib/fog/aws/storage.rb'),
        ],
    },
    {
        name: 'fog-core',
        pattern: token('fog-core'),
        facts: [
            fact('Signs SigV4 by default: remove `aws_signature_version: 2` from its connection, and upgrade fog-aws.', 'https://github.com/fog/fog-aws/blob/master/lib/fog/aws/storage.rb'),
        ],
    },
    // HTTP clients: each carries what somebody else signed
    ...httpClients([
        ['VLC', `VLC media player - version ${VERSION}`],
        ['VLC', `VLC/${VERSION}`],
        ['FFmpeg', `Lavf/${VERSION}`],
        ['curl', `curl/${VERSION}`],
        ['Wget', `Wget/${VERSION}`],
        ['aria2', `aria2/${VERSION}`],
        ['HTTPie', `HTTPie/${VERSION}`],
        ['Postman', `PostmanRuntime/${VERSION}`],
        ['python-requests', `python-requests/${VERSION}`],
        ['aiohttp (Python)', `aiohttp/${VERSION}`],
        ['httpx (Python)', `python-httpx/${VERSION}`],
        ['urllib3 (Python)', `python-urllib3/${VERSION}`],
        ['urllib (Python)', `Python-urllib/${VERSION}`],
        ['OkHttp', `okhttp/${VERSION}`],
        ['axios', `axios/${VERSION}`],
        ['node-fetch', `node-fetch(?:/${VERSION})?`],
        ['undici (Node.js)', `undici(?:/${VERSION})?`],
        ['Guzzle (PHP)', `Guzzle(?:Http)?/${VERSION}`],
        ['Apache HttpClient', `Apache-HttpClient/${VERSION}`],
        ['Jakarta Commons HttpClient', `Jakarta Commons-HttpClient/${VERSION}`],
        ['Apache Axis', `Axis/${VERSION}`],
        ['Java', `Java(?:-http-client)?/${VERSION}`],
        ['libwww-perl', `libwww-perl/${VERSION}`],
        ['PowerShell', `(?:Windows)?PowerShell/${VERSION}`],
        ['Faraday (Ruby)', `Faraday v?${VERSION}`],
        ['reqwest (Rust)', `reqwest/${VERSION}`],
        ['CFNetwork (Apple)', `CFNetwork/${VERSION}`],
        ['Dalvik (Android)', `Dalvik/${VERSION}`],
    ]),
    {
        name: 'Go HTTP client',
        pattern: token('Go-http-client'),
        facts: [
            fact('goamz, which signs nothing but SigV2, sends this name, and so does any Go program that signs by hand: find it by the requester and the remote IP, and move it to the AWS SDK for Go 2.', 'https://github.com/AdRoll/goamz/blob/master/s3/s3.go'),
        ],
    },
    ...browsers([
        ['Edge', 'Edg(?:e|A|iOS)?'],
        ['Opera', 'OPR'],
        ['Samsung Internet', 'SamsungBrowser'],
        ['Firefox', '(?:Firefox|FxiOS)'],
        ['Chrome', '(?:Headless)?(?:Chrome|CriOS)'],
    ]),
    {
        name: 'Safari',
        pattern: /(?:^|[^0-9A-Za-z._-])Version\/([0-9][0-9.]{0,31}) (?:Mobile\/[0-9A-Za-z]{1,12} )?Safari\//,
        facts: [browserFact()],
    },
    {
        name: 'Internet Explorer',
        pattern: /(?:^|[^0-9A-Za-z._-])(?:MSIE |Trident\/.{0,100}?rv:)([0-9][0-9.]{0,31})/,
        facts: [browserFact()],
    },
];
function httpClients(clients) {
    return clients.map(([name, pattern]) => ({
        name,
        pattern: new RegExp(START + pattern, 'i'),
        facts: [fact(HTTP_LIBRARY, 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html')],
    }));
}
function browserFact() {
    return fact('In a browser the page signs: upgrade the AWS SDK for JavaScript that it loads to version 3. For an upload form, fix the server that signs its POST policy.', AWS_TABLE);
}
function browsers(names) {
    return names.map(([name, pattern]) => ({ name, pattern: token(pattern), facts: [browserFact()] }));
}

// EXTERNAL MODULE: ./lib/advice/requester.js
var advice_requester = __webpack_require__(3594);
;// CONCATENATED MODULE: ./lib/advice/required-text.js
/** Quantifiers after which the character before them may be missing. */
const MAY_BE_MISSING = /^[?*{]/;
/**
 * A text, in lower case, that stands in whatever the pattern finds; empty where none is certain. To look for it costs
 * nothing beside a regular expression's first run, which compiles it: of a hundred patterns few are ever needed.
 *
 * It is what follows the pattern's beginning (`^`, or a group of `^` and what may stand before a name) up to the first
 * sign that is no plain character.
 */
function requiredText({ source }) {
    const rest = source.replace(/^(?:\^|\(\?:\^\|\[[^\]]*\]\))/, '');
    if (hasAlternatives(rest))
        return '';
    const plain = /^(?:[A-Za-z0-9 _-]|\\[./-])*/.exec(rest)?.[0] ?? '';
    const text = plain.replaceAll('\\', '');
    return (MAY_BE_MISSING.test(rest.slice(plain.length)) ? text.slice(0, -1) : text).toLowerCase();
}
/** An alternative outside of any group: what stands before it need not be found. */
function hasAlternatives(source) {
    let depth = 0;
    let isClass = false;
    for (let at = 0; at < source.length; at++) {
        const sign = source[at];
        if (sign === '\\')
            at++;
        else if (isClass)
            isClass = sign !== ']';
        else if (sign === '[')
            isClass = true;
        else if (sign === '(')
            depth++;
        else if (sign === ')')
            depth--;
        else if (sign === '|' && depth === 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/advice/advice.js



/**
 * What a user agent says of the product behind it, and what to change so that it signs with SigV4, in one line; null where
 * the text does not tell. The user agent is the client's own word, so the line says "calls itself".
 *
 * Of a presigned URL the user agent is that of whoever opened it: the line then names the requester, who made the URL.
 */
function adviceFor(userAgent, requester, authentication) {
    const found = productOf(userAgent);
    if (found === null)
        return null;
    const { product, version } = found;
    const name = version === null ? product.name : `${product.name} ${version}`;
    const advice = authentication === 'presigned'
        ? `Calls itself ${name}, but only opened a presigned URL. ${presignedUrlAdvice(requester)}`
        : `Calls itself ${name}. ${factOf(product, version).advice}`;
    return { product: product.name, version, advice };
}
/** How to find out what is behind a client that `adviceFor` does not know, in one line. */
function howToFindOut(userAgent, requester, authentication) {
    if (authentication === 'presigned')
        return presignedUrlAdvice(requester);
    const who = (0,advice_requester/* describeRequester */.e)(requester);
    const sentNone = userAgent === '' || userAgent === '-';
    const text = sentNone
        ? 'Sends no user agent, as s3cmd, knox, s3ql and hand-written clients do'
        : 'Its user agent is none that is known here';
    const where = who === null
        ? 'S3 knew no requester: look for the program at the remote IP, and for its access key in CloudTrail data events'
        : `look for programs that use the credentials of ${who}, at the remote IP and in CloudTrail data events`;
    return `${text}; ${where}. Then let it sign with SigV4 (s3cmd: upgrade to 1.5.0 or later, without \`--signature-v2\`).`;
}
/**
 * Makers that presign with SigV2 by default: https://github.com/boto/botocore/pull/3791,
 * https://github.com/aws/aws-cli/pull/10663, https://github.com/aws/aws-sdk-js/blob/master/lib/services/s3.js
 */
function presignedUrlAdvice(requester) {
    const who = (0,advice_requester/* describeRequester */.e)(requester);
    const maker = who === null
        ? 'Presign with SigV4 where the URL is made: S3 knew no requester, but `AWSAccessKeyId` in the evidence is the access key, and `aws iam get-access-key-last-used` names its user.'
        : `Presign with SigV4 where the URL is made: by ${who}.`;
    return `${maker} boto3: \`Config(signature_version='s3v4')\`; AWS CLI 1: \`aws configure set default.s3.signature_version s3v4\`; JavaScript SDK 2: \`signatureVersion: 'v4'\`. URLs handed out before stay in use until they expire.`;
}
/** What the user agent says that the product is; null where the text does not tell. */
function productName(userAgent) {
    return productOf(userAgent)?.product.name ?? null;
}
/** The part of a user agent that names its product, without the version; null where the product is not known. */
function productText(userAgent) {
    const text = productOf(userAgent)?.text ?? null;
    return text === '' ? null : text;
}
/** Of each product, in their order. */
let literals = null;
function productOf(userAgent) {
    literals ??= PRODUCTS.map(({ pattern }) => requiredText(pattern));
    const lowerCase = userAgent.toLowerCase();
    for (const [index, product] of PRODUCTS.entries()) {
        if (!lowerCase.includes(literals[index]))
            continue;
        const match = product.pattern.exec(userAgent);
        if (match === null)
            continue;
        const version = match[1] || null;
        const end = version === null ? match[0].length : match[0].indexOf(version);
        // A pattern may begin with the character that parts the name from what stands before it.
        const text = match[0].slice(0, end).replace(/^[^0-9A-Za-z]/, '');
        return { product, version, text };
    }
    return null;
}
function factOf(product, version) {
    const holds = product.facts.find((fact) => fact.below === null || version === null || isBelow(version, fact.below));
    return holds;
}
/** Compares the leading numbers of two versions, part by part; a version without any (`unknown-version`) is below. */
function isBelow(version, other) {
    const ours = numbersOf(version);
    const theirs = numbersOf(other);
    if (ours.length === 0)
        return true;
    for (let part = 0; part < Math.max(ours.length, theirs.length); part++) {
        const difference = (ours[part] ?? 0) - (theirs[part] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}
function numbersOf(version) {
    const leading = /^[0-9]+(?:\.[0-9]+)*/.exec(version);
    return leading === null ? [] : leading[0].split('.').map(Number);
}


/***/ }),

/***/ 3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeRequester),
/* harmony export */   p: () => (/* binding */ withoutSession)
/* harmony export */ });
/** `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`; neither a role's name nor a session's holds a slash. */
const ASSUMED_ROLE = /^(arn:aws[a-z-]{0,20}:sts::[0-9]{12}:assumed-role\/[^/]+)\/.+$/s;
/** The requester without what changes from run to run: the sessions of one role are one requester. */
function withoutSession(requester) {
    return ASSUMED_ROLE.exec(requester)?.[1] ?? requester;
}
/**
 * The forms that the requester column takes, and how they read in a sentence.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html
 */
const FORMS = [
    [/^arn:aws[a-z-]{0,20}:sts::([0-9]{12}):assumed-role\/([^/]+)/, 'role $2 of account $1'],
    [/^arn:aws[a-z-]{0,20}:sts::([0-9]{12}):federated-user\/(.+)$/, 'federated user $2 of account $1'],
    [/^arn:aws[a-z-]{0,20}:iam::([0-9]{12}):user\/(.+)$/, 'user $2 of account $1'],
    [/^arn:aws[a-z-]{0,20}:iam::([0-9]{12}):root$/, 'the root user of account $1'],
    [/^arn:aws[a-z-]{0,20}:iam::cloudfront:user\/(.+)$/, '$1'],
    [/^svc:(.+)$/, 'the AWS service $1'],
    [/^([0-9a-f]{64})$/, 'the account of canonical user id $1'],
];
/** The requester in words; null for `-`: S3 knew nobody behind the request. */
function describeRequester(requester) {
    if (requester === '' || requester === '-')
        return null;
    for (const [form, words] of FORMS) {
        const match = form.exec(requester);
        if (match !== null)
            return words.replace(/\$([12])/g, (_, group) => match[Number(group)]);
    }
    return requester;
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  u: () => (/* binding */ writeBaselineOf)
});

// EXTERNAL MODULE: ./lib/exceptions/apply.js
var apply = __webpack_require__(9294);
;// CONCATENATED MODULE: ./lib/model/report.js
const FINDINGS_LISTED = 10_000;

// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/runtime/version.js
var version = __webpack_require__(9984);
;// CONCATENATED MODULE: ./lib/report/build.js



/** The one model of the result, from what was asked, read and judged. */
function buildReport(parts) {
    const { settings, tally, judgement, evidence, queries } = parts;
    const { scope } = settings;
    const { excepted } = judgement.findings;
    const exceptedBeyond = excepted.slice(FINDINGS_LISTED);
    const scanned = queries.map(({ bytesScanned }) => bytesScanned).filter((bytes) => bytes !== null);
    return {
        schemaVersion: 1,
        tool: { name: 's3-sigv4-check', version: version/* VERSION */.x },
        generatedAt: (0,time/* timestamp */.vE)(settings.now),
        verdict: judgement.verdict,
        gaps: judgement.gaps,
        window: { since: (0,time/* timestampOrNull */.TQ)(scope.window.since), until: (0,time/* timestampOrNull */.TQ)(scope.window.until) },
        source: {
            ...tally.source,
            oldestRecord: (0,time/* timestampOrNull */.TQ)(tally.source.oldestRecord),
            newestRecord: (0,time/* timestampOrNull */.TQ)(tally.source.newestRecord),
        },
        settings: {
            buckets: scope.buckets,
            sourceIps: scope.networks.map(({ cidr }) => cidr),
            excludeUserAgents: scope.excludedUserAgents,
            acceptGaps: settings.acceptGaps.map(acceptedGapText),
            ignoreRejected: settings.ignoreRejected,
        },
        totals: tally.totals,
        targets: judgement.targets.map(({ excluded: _, firstSeen, lastSeen, ...target }) => ({
            ...target,
            firstSeen: (0,time/* timestampOrNull */.TQ)(firstSeen),
            lastSeen: (0,time/* timestampOrNull */.TQ)(lastSeen),
        })),
        findings: judgement.findings.listed.map((client) => reportedFinding(client, parts.adviceFor)),
        findingsNotListed: judgement.findings.notListed,
        exceptions: judgement.findings.exceptions.map(reportedException),
        excepted: excepted.slice(0, FINDINGS_LISTED).map(({ client, exception }) => ({
            ...reportedFinding(client, parts.adviceFor),
            exception,
        })),
        exceptedNotListed: {
            requests: exceptedBeyond.reduce((sum, { client }) => sum + client.requests, 0),
            clients: exceptedBeyond.length,
        },
        comparison: null,
        evidence: { records: evidence?.records ?? null, complete: evidence?.complete ?? null },
        oldTls: reportedBeside(tally.oldTls),
        anonymous: reportedBeside(tally.anonymous),
        daily: tally.daily,
        scan: {
            bytesScanned: scanned.length === 0 ? null : scanned.reduce((a, b) => a + b),
            durationSeconds: parts.durationSeconds,
            queries: queries.map(({ statement: _, ...query }) => query),
        },
    };
}
function reportedBeside({ clients, ...counts }) {
    return {
        ...counts,
        clients: clients.map(({ firstSeen, lastSeen, ...client }) => ({
            ...client,
            firstSeen: (0,time/* timestamp */.vE)(firstSeen),
            lastSeen: (0,time/* timestamp */.vE)(lastSeen),
        })),
    };
}
function reportedFinding(client, adviceFor) {
    return {
        bucket: client.bucket,
        network: client.network,
        remoteIp: client.remoteIp,
        requester: client.requester,
        authentication: client.authentication,
        userAgent: client.userAgent,
        client: adviceFor(client.userAgent, client.requester, client.authentication),
        requests: client.requests,
        rejected: client.rejected,
        firstSeen: (0,time/* timestamp */.vE)(client.firstSeen),
        lastSeen: (0,time/* timestamp */.vE)(client.lastSeen),
        logObjects: client.logObjects,
        logObjectCount: client.logObjectCount,
    };
}
function reportedException(outcome) {
    const { exception, state, dueInDays, requests, clients } = outcome;
    const { reason, owner, expires, match } = exception;
    return {
        reason,
        owner,
        expires,
        match: { ...match, network: match.network?.cidr ?? null },
        state,
        dueInDays,
        requests,
        clients,
    };
}
function acceptedGapText({ name, atMostRecords }) {
    return atMostRecords === null ? name : `${name}<=${atMostRecords}`;
}

// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/scope.js
var model_scope = __webpack_require__(997);
;// CONCATENATED MODULE: ./lib/verdict/findings.js




/**
 * The clients that signed with SigV2. With `ignoreRejected` those all of whose requests were refused are none; of clients
 * that the engine did not keep apart this can be told only where every one of their requests was refused, so that not
 * keeping them can only make the verdict worse. For the same reason no exception covers a client that was not kept apart.
 */
function findingsOf(clients, targets, clientsNotListed, { ignoreRejected, exceptions, now }) {
    const isFinding = (requests, rejected) => requests > 0 && !(ignoreRejected && rejected === requests);
    const signers = clients.filter(({ requests, rejected }) => isFinding(requests, rejected)).sort(byRequests);
    const { findings: found, excepted, outcomes } = (0,apply/* applyExceptions */.FW)(signers, exceptions, now);
    const withFinding = new Set(found.map(({ bucket, network }) => (0,model_scope/* targetKey */.hD)(bucket, network)));
    let requests = 0;
    let beyondEngine = false;
    for (const target of targets) {
        if (!isFinding(target.sigV2RequestsNotListed, target.sigV2RejectedNotListed))
            continue;
        withFinding.add((0,model_scope/* targetKey */.hD)(target.bucket, target.network));
        requests += target.sigV2RequestsNotListed;
        beyondEngine = true;
    }
    const cut = found.slice(FINDINGS_LISTED);
    for (const client of cut)
        requests += client.requests;
    const beyond = beyondEngine ? clientsNotListed : 0;
    return {
        listed: found.slice(0, FINDINGS_LISTED),
        notListed: { requests, clients: beyond === null ? null : cut.length + beyond },
        targets: withFinding,
        excepted,
        exceptions: outcomes,
    };
}
function byRequests(a, b) {
    return (b.requests - a.requests ||
        (0,order/* byCodePoints */.U)(a.bucket, b.bucket) ||
        (0,order/* byCodePoints */.U)(a.remoteIp, b.remoteIp) ||
        (0,order/* byCodePoints */.U)(a.requester, b.requester) ||
        (0,order/* byCodePoints */.U)(a.authentication, b.authentication) ||
        (0,order/* byCodePoints */.U)(a.userAgent, b.userAgent));
}

;// CONCATENATED MODULE: ./lib/verdict/gaps.js



/** Every reason why the log proves less than it seems to, in the order of the documentation, accepted ones among them. */
function gapsOf(tally, targets, settings) {
    const facts = {
        ...settings,
        tally,
        targets,
        silent: bucketsWithoutRecords(tally, settings.scope),
        nothingParsed: targets.length === 0 && tally.totals.records === tally.totals.unparsed,
    };
    const found = [
        ...noLogRecords(facts),
        ...noTraffic(facts),
        ...recordGaps(tally),
        ...staleLogs(facts),
        ...windowNotCovered(facts),
        ...tally.engineGaps,
    ];
    return found.map((gap) => ({
        name: gap.name,
        accepted: isAccepted(gap.name, gap.count ?? null, settings.acceptGaps),
        bucket: gap.bucket ?? null,
        network: gap.network ?? null,
        count: gap.count ?? null,
        message: gap.message,
        samples: gap.samples ?? [],
    }));
}
function isAccepted(name, count, accepted) {
    return accepted.some((gap) => gap.name === name && (gap.atMostRecords === null || (count !== null && count <= gap.atMostRecords)));
}
function bucketsWithoutRecords(tally, scope) {
    const parsed = new Set(tally.buckets.filter(({ parsedInWindow }) => parsedInWindow > 0).map(({ bucket }) => bucket));
    return new Set(scope.buckets.filter((bucket) => !parsed.has(bucket)));
}
function noLogRecords({ silent, nothingParsed }) {
    if (nothingParsed)
        return [
            {
                name: 'no-log-records',
                message: 'No access log record was found. Check the location, and that access logging is on for the buckets.',
            },
        ];
    return [...silent].map((bucket) => ({
        name: 'no-log-records',
        bucket,
        message: `The logs hold no record of bucket ${bucket} in the window. Check its name, that its access logging is on and writes to the location read, and the window.`,
    }));
}
function noTraffic({ tally, targets, scope, silent, nothingParsed }) {
    const gaps = targets
        .filter(({ verdict, bucket }) => verdict === 'no-traffic' && !silent.has(bucket))
        .map((target) => ({
        name: 'no-traffic',
        bucket: target.bucket,
        network: target.network,
        message: `${noTrafficReason(target)} Nothing shows that its clients sign with SigV4: widen the window, check the source IPs, or accept no-traffic if nothing is meant to come.`,
    }));
    if (scope.buckets.length > 0 || nothingParsed)
        return gaps;
    if (scope.networks.length === 0)
        return targets.length > 0
            ? gaps
            : [
                {
                    name: 'no-traffic',
                    message: `Records were read, but none counts: ${placesOf(tally)}. Check the window.`,
                },
            ];
    const missed = (0,model_scope/* networkNames */.Di)(scope).filter((name) => !targets.some(({ network }) => network === name));
    return [
        ...gaps,
        ...missed.map((network) => ({
            name: 'no-traffic',
            network,
            message: `The logs hold no request from ${network} in the window. Check the source IPs and the window, or accept no-traffic if nothing is meant to come from there.`,
        })),
    ];
}
function noTrafficReason(target) {
    const where = `Bucket ${target.bucket}${target.network === model_scope/* ANY_NETWORK */.Yh ? '' : `, network ${target.network}`}`;
    const others = target.sigV2 + target.unsigned + target.unknown + target.missing;
    if (others > 0)
        return `${where}: ${counted(others, 'request')}, none signed with SigV4.`;
    if (target.excluded > 0)
        return `${where}: only requests of excluded user agents (${target.excluded}), which prove nothing.`;
    return `${where}: no request in the window.`;
}
function placesOf({ totals }) {
    const places = [
        [totals.outsideWindow, 'outside the window'],
        [totals.service, 'of S3’s own operations'],
        [totals.unparsed, 'unparsed'],
    ];
    return places
        .filter(([count]) => count > 0)
        .map(([count, place]) => `${count} ${place}`)
        .join(', ');
}
function recordGaps({ totals, unparsedSamples }) {
    const gaps = [];
    if (totals.unparsed > 0)
        gaps.push({
            name: 'unparsed-records',
            count: totals.unparsed,
            message: `${counted(totals.unparsed, 'line')} did not fit the access log format, and may hide SigV2 requests. Look at the samples: keep what is no access log out of the location, or accept unparsed-records<=${totals.unparsed} once you know what they are.`,
            samples: unparsedSamples,
        });
    if (totals.missing > 0)
        gaps.push({
            name: 'signature-missing',
            count: totals.missing,
            message: `${counted(totals.missing, 'record')} ended before the signature column, as records from before March 2019 do: how they were signed is not known. Choose a later window.`,
        });
    if (totals.unknown > 0)
        gaps.push({
            name: 'signature-unknown',
            count: totals.unknown,
            message: `${counted(totals.unknown, 'record')} had a signature that is neither SigV2 nor SigV4. Look at them in the logs; a newer version of this check may know it.`,
        });
    return gaps;
}
function staleLogs({ tally, scope, maxLogAgeSeconds, now, silent, nothingParsed }) {
    if (maxLogAgeSeconds === null || nothingParsed)
        return [];
    const oldestAllowed = now - maxLogAgeSeconds;
    if (scope.window.until !== null && scope.window.until <= oldestAllowed)
        return [];
    const gapOf = (bucket, newest) => {
        if (newest !== null && newest >= oldestAllowed)
            return [];
        const of = bucket === null ? '' : ` of bucket ${bucket}`;
        const found = newest === null
            ? `No record${of} is from before now`
            : `The newest record${of} is of ${(0,time/* timestamp */.vE)(newest)}`;
        return [
            {
                name: 'stale-logs',
                bucket,
                message: `${found}; max-log-age asks for one since ${(0,time/* timestamp */.vE)(oldestAllowed)}. Check that access logging is still on and delivers, or raise max-log-age.`,
            },
        ];
    };
    const newestOf = new Map(tally.buckets.map(({ bucket, newestRecord }) => [bucket, newestRecord]));
    if (scope.buckets.length > 0)
        return scope.buckets
            .filter((bucket) => !silent.has(bucket))
            .flatMap((bucket) => gapOf(bucket, newestOf.get(bucket) ?? null));
    const newest = [...newestOf.values()].filter((time) => time !== null);
    return gapOf(null, newest.length === 0 ? null : newest.reduce((a, b) => Math.max(a, b)));
}
function windowNotCovered({ tally, scope, silent, nothingParsed }) {
    const { since } = scope.window;
    if (since === null || nothingParsed)
        return [];
    const isAsked = (bucket) => !silent.has(bucket) && (scope.buckets.length === 0 || scope.buckets.includes(bucket));
    const place = ({ location }) => tally.source.locations.indexOf(location);
    return tally.coverage
        .filter(({ bucket }) => bucket === null || isAsked(bucket))
        .sort((a, b) => place(a) - place(b) || (0,order/* byCodePoints */.U)(a.bucket ?? '', b.bucket ?? ''))
        .flatMap(({ location, bucket, oldestLogObject, oldestRecord }) => {
        const known = [oldestLogObject, oldestRecord].filter((time) => time !== null);
        const oldest = Math.min(...known);
        if (known.length === 0 || oldest <= since)
            return [];
        return {
            name: 'window-not-covered',
            bucket,
            message: `The logs of ${bucket === null ? location : `bucket ${bucket}`} begin at ${(0,time/* timestamp */.vE)(oldest)}, later than the window does (${(0,time/* timestamp */.vE)(since)}): what came before is not known. Choose a later since, or keep logs for longer.`,
        };
    });
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/model/tally.js
var tally = __webpack_require__(6307);
;// CONCATENATED MODULE: ./lib/verdict/targets.js



/**
 * Every pair of configured bucket and network, in the order of the settings. Where no bucket is configured: the pairs that
 * the log has, by bucket name.
 */
function judgeTargets(tallied, scope, withFinding) {
    const byKey = new Map(tallied.map((target) => [(0,model_scope/* targetKey */.hD)(target.bucket, target.network), target]));
    const configured = scope.buckets.length > 0;
    const buckets = configured
        ? scope.buckets
        : [...new Set(tallied.map(({ bucket }) => bucket))].sort(order/* byCodePoints */.U);
    return buckets.flatMap((bucket) => (0,model_scope/* networkNames */.Di)(scope).flatMap((network) => {
        const key = (0,model_scope/* targetKey */.hD)(bucket, network);
        const target = byKey.get(key);
        if (target === undefined && !configured)
            return [];
        const { sigV4, sigV2, unsigned, unknown, missing } = target ?? (0,tally/* noSignatures */.PJ)();
        return {
            bucket,
            network,
            verdict: withFinding.has(key) ? 'non-compliant' : sigV4 > 0 ? 'compliant' : 'no-traffic',
            sigV4,
            sigV2,
            unsigned,
            unknown,
            missing,
            excluded: target?.excluded ?? 0,
            firstSeen: target?.firstSeen ?? null,
            lastSeen: target?.lastSeen ?? null,
        };
    }));
}

;// CONCATENATED MODULE: ./lib/verdict/judge.js



/**
 * What a tally proves. Any non-compliant target: `non-compliant`; else any gap that is not accepted: `inconclusive`; else
 * `compliant`. Throws, as a bug, where the tally's parts contradict each other: no verdict rests on such a tally.
 */
function judge(tally, settings, exceptions = []) {
    refuseContradictions(tally);
    const findings = findingsOf(tally.sigV2Clients, tally.targets, tally.sigV2ClientsNotListed, {
        ignoreRejected: settings.ignoreRejected,
        exceptions,
        now: settings.now,
    });
    const targets = judgeTargets(tally.targets, settings.scope, findings.targets);
    const gaps = gapsOf(tally, targets, settings);
    return { verdict: verdictOf(targets, gaps), targets, findings, gaps };
}
function verdictOf(targets, gaps) {
    if (targets.some(({ verdict }) => verdict === 'non-compliant'))
        return 'non-compliant';
    return gaps.some(({ accepted }) => !accepted) ? 'inconclusive' : 'compliant';
}
const SIGNATURES = ['sigV4', 'sigV2', 'unsigned', 'unknown', 'missing'];
function refuseContradictions({ totals, targets, daily, sigV2Clients }) {
    const agree = (what, ...counts) => {
        if (new Set(counts).size > 1)
            throw new Error(`the tally contradicts itself: ${what}: ${counts.join(', ')}`);
    };
    const sum = (rows, count) => rows.reduce((total, row) => total + count(row), 0);
    const { inScope, excluded, otherBuckets, otherNetworks, outsideWindow, service, unparsed } = totals;
    agree('records and their places', totals.records, inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed);
    agree('in-scope records and their signatures', inScope, sum(SIGNATURES, (signature) => totals[signature]));
    for (const signature of SIGNATURES)
        agree(`${signature} in totals, targets and days`, totals[signature], sum(targets, (target) => target[signature]), sum(daily, (day) => day[signature]));
    agree('excluded in totals and targets', excluded, sum(targets, (target) => target.excluded));
    agree('SigV2 requests in totals and clients', totals.sigV2, sum(sigV2Clients, (client) => client.requests) + sum(targets, (target) => target.sigV2RequestsNotListed));
}

;// CONCATENATED MODULE: ./lib/check.js



/** The whole story: read the files that it needs, ask the engine, judge what it tallied, fetch the evidence, report. */
async function check(settings, engine, parts) {
    const started = parts.elapsedMilliseconds();
    const { exceptionsFile, earlierReport, now } = settings;
    const exceptions = exceptionsFile === null ? [] : await exceptionsOf(exceptionsFile, now);
    const compared = earlierReport === null ? null : await comparedWith(earlierReport);
    const tally = await engine.tally(parts);
    const judgement = judge(tally, settings, exceptions);
    for (const warning of (0,apply/* exceptionWarnings */.VZ)(judgement.findings.exceptions))
        parts.onWarning(warning);
    const evidence = settings.reportDirectory === null ? null : await evidenceOf(judgement.findings, settings, engine, parts);
    parts.signal.throwIfAborted();
    const queries = engine.queries();
    const built = buildReport({
        settings,
        tally,
        judgement,
        evidence: evidence === null ? null : { records: evidence.records.length, complete: evidence.complete },
        queries,
        durationSeconds: Math.round((parts.elapsedMilliseconds() - started) / 10) / 100,
        adviceFor: parts.adviceFor,
    });
    return { report: compared === null ? built : compared(built), evidence, queries };
}
/** Writes the findings as exceptions where the settings ask for it: the last of the files, so that none is left of a check that fails. */
async function writeBaselineOf({ report }, { baselineFile, now }) {
    if (baselineFile === null)
        return;
    const { writeBaseline } = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 5358));
    await writeBaseline(baselineFile, report, now);
}
async function exceptionsOf(path, now) {
    const { readExceptionsFile } = await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.bind(__webpack_require__, 9326));
    return readExceptionsFile(path, now);
}
/** Reads the earlier report before anything else is; what it gives adds the comparison to a report. */
async function comparedWith(path) {
    const [{ readEarlierReport }, { compareReports }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 1845)),
        __webpack_require__.e(/* import() */ 301).then(__webpack_require__.bind(__webpack_require__, 3301)),
    ]);
    const earlier = await readEarlierReport(path);
    return (report) => ({ ...report, comparison: compareReports(earlier, report) });
}
async function evidenceOf(findings, settings, engine, context) {
    const allListed = findings.notListed.requests === 0;
    if (findings.listed.length === 0 || settings.evidenceLimit === 0)
        return { records: [], complete: allListed && findings.listed.length === 0 };
    const { records, complete } = await engine.evidence(findings.listed, settings.evidenceLimit, context);
    return { records, complete: complete && allListed };
}


/***/ }),

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embeddedEngine: () => (/* binding */ embeddedEngine)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/log-formats/log-object-name.js
var log_object_name = __webpack_require__(2141);
// EXTERNAL MODULE: ./lib/log-formats/redaction.js
var redaction = __webpack_require__(7154);
// EXTERNAL MODULE: ./lib/log-formats/text/lines.js
var text_lines = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/log-formats/text/record.js
var text_record = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/log-sources/files/find.js
var find = __webpack_require__(2754);
// EXTERNAL MODULE: ./lib/log-sources/files/read.js
var read = __webpack_require__(809);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/log-sources/files/spool.js



const IN_MEMORY_BYTES = 4 * 1024 * 1024;
const READ_BYTES = 1 << 20;
const LF = Buffer.from('\n');
function newSpool() {
    let lines = [];
    let held = 0;
    let file = null;
    const flush = () => {
        file ??= openUnnamed();
        const all = Buffer.concat(lines);
        for (let written = 0; written < all.length;)
            written += (0,external_node_fs_.writeSync)(file, all, written);
        lines = [];
        held = 0;
    };
    return {
        add(bytes, start, end) {
            lines.push(bytes.slice(start, end), LF);
            held += end - start + 1;
            if (held > IN_MEMORY_BYTES)
                flush();
        },
        *chunks() {
            if (file === null) {
                yield* lines;
                return;
            }
            flush();
            const { size } = (0,external_node_fs_.fstatSync)(file);
            const chunk = Buffer.alloc(READ_BYTES);
            for (let position = 0; position < size;) {
                const read = (0,external_node_fs_.readSync)(file, chunk, 0, chunk.length, position);
                position += read;
                yield chunk.subarray(0, read);
            }
        },
    };
}
function openUnnamed() {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'access-log-records-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'records'), 'wx+', 0o600);
    try {
        remove();
    }
    catch {
        process.once('exit', () => {
            (0,external_node_fs_.closeSync)(file);
            remove();
        });
    }
    return file;
}

// EXTERNAL MODULE: ./lib/engines/embedded/counting/client-key.js
var client_key = __webpack_require__(8237);
// EXTERNAL MODULE: ./lib/model/tally.js
var tally = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/engines/tls.js
var tls = __webpack_require__(2118);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/packed-clients.js
var packed_clients = __webpack_require__(8309);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/samples.js
var counting_samples = __webpack_require__(5345);
// EXTERNAL MODULE: ./lib/engines/embedded/counting/tallying.js
var tallying = __webpack_require__(2922);
;// CONCATENATED MODULE: ./lib/engines/embedded/counting/merging.js






/** Name of the network where none is configured. */
const ANY_NETWORK = 'any';
/** @param logObject the name of the log object at a position */
function mergeTallies(partials, scope, coverage, logObject, mostClients = tally/* SIGV2_CLIENTS_KEPT */.WF) {
    const networkName = (network) => scope.networks[network]?.cidr ?? ANY_NETWORK;
    const totals = (0,tally/* noRecords */.KC)();
    const targets = new Map();
    const buckets = new Map(scope.buckets.map((bucket) => [bucket, (0,tallying/* noRecordsOf */.Js)(bucket)]));
    const days = new Map();
    const samples = (0,counting_samples/* newSamples */.S)();
    const oldestByCoverage = coverage.map(() => Number.POSITIVE_INFINITY);
    let newestRecord = Number.NEGATIVE_INFINITY;
    for (const partial of partials) {
        addCounts(totals, partial.totals);
        for (const [key, counts] of partial.targets) {
            const target = targets.get(key);
            if (target === undefined) {
                targets.set(key, { ...counts, notKept: { ...counts.notKept } });
                continue;
            }
            addSignatures(target, counts);
            target.excluded += counts.excluded;
            target.firstSeen = Math.min(target.firstSeen, counts.firstSeen);
            target.lastSeen = Math.max(target.lastSeen, counts.lastSeen);
            target.notKept.requests += counts.notKept.requests;
            target.notKept.rejected += counts.notKept.rejected;
        }
        for (const [bucket, counts] of partial.buckets) {
            const known = buckets.get(bucket) ?? (0,tallying/* noRecordsOf */.Js)(bucket);
            known.parsedInWindow += counts.parsedInWindow;
            known.newestRecord = Math.max(known.newestRecord, counts.newestRecord);
            buckets.set(bucket, known);
        }
        for (const [day, counts] of partial.days) {
            const known = days.get(day) ?? (0,tally/* noSignatures */.PJ)();
            addSignatures(known, counts);
            days.set(day, known);
        }
        samples.merge(partial.samples);
        partial.oldestByCoverage.forEach((time, entry) => {
            oldestByCoverage[entry] = Math.min(oldestByCoverage[entry], time);
        });
        newestRecord = Math.max(newestRecord, partial.newestRecord);
    }
    const packed = partials.map(({ clients }) => clients);
    const isListed = choosingClients(packed, boundOf(partials), mostClients);
    const clientKeys = new Map();
    const sigV2Clients = [];
    const textOnce = textsOnce();
    let position = 0;
    for (const client of (0,packed_clients/* mergeClients */.HZ)(packed)) {
        const { network, requests, rejected } = client;
        const key = client.key();
        if (!isListed(position++)) {
            const { notKept } = targets.get((0,tallying/* targetKey */.hD)((0,client_key/* bucketOfKey */.$f)(key), network));
            notKept.requests += requests;
            notKept.rejected += rejected;
            continue;
        }
        const identity = (0,client_key/* clientOfKey */.AS)(key);
        const userAgent = (0,client_key/* shownUserAgent */._t)(identity.userAgent);
        const tally = {
            bucket: textOnce(identity.bucket),
            network: networkName(network),
            remoteIp: identity.remoteIp,
            requester: textOnce(identity.requester),
            authentication: textOnce(identity.authentication),
            userAgent: textOnce(userAgent),
            requests,
            rejected,
            firstSeen: client.firstSeen,
            lastSeen: client.lastSeen,
            logObjects: client.logObjects().map(logObject),
            logObjectCount: (0,packed_clients/* logObjectCount */.tE)(client),
        };
        sigV2Clients.push(tally);
        if (userAgent !== identity.userAgent)
            clientKeys.set(tally, (0,client_key/* clientKey */.TJ)(identity));
    }
    return {
        totals,
        targets: [...targets.values()].map((counts) => targetTally(counts, networkName)),
        buckets: [...buckets.values()].map(({ bucket, parsedInWindow, newestRecord: newest }) => ({
            bucket,
            parsedInWindow,
            newestRecord: finite(newest),
        })),
        daily: [...days]
            .sort(([a], [b]) => a - b)
            .map(([day, counts]) => ({ date: new Date(day * 86_400_000).toISOString().slice(0, 10), ...counts })),
        sigV2Clients,
        sigV2ClientsNotListed: boundOf(partials) === Number.POSITIVE_INFINITY ? position - sigV2Clients.length : null,
        oldTls: mergeBeside(partials.map(({ oldTls }) => oldTls), networkName),
        anonymous: mergeBeside(partials.map(({ anonymous }) => anonymous), networkName),
        clientKeys,
        unparsedSamples: samples.list().map((sample) => ({ ...sample, logObject: logObject(sample.logObject) })),
        oldestByCoverage: oldestByCoverage.map(finite),
        oldestRecord: finite(oldestByCoverage.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)),
        newestRecord: finite(newestRecord),
        withoutRecords: withoutRecords(partials),
    };
}
/** All threads keep those with the smallest fingerprints, and so each knows all that it read of those that remain. */
function boundOf(partials) {
    return partials.reduce((least, { clientBound }) => Math.min(least, clientBound), Number.POSITIVE_INFINITY);
}
/**
 * Says of each merged client, by its position, whether it is listed. All are, unless there were too many to be kept: then
 * only so many as a report lists, since which ones is not fixed; of those that are known whole the ones that are findings
 * whatever is asked for, and with most requests.
 */
function choosingClients(packed, bound, mostClients) {
    const known = packed.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0);
    if (bound === Number.POSITIVE_INFINITY && known <= mostClients)
        return () => true;
    const requests = new Float64Array(known);
    let count = 0;
    let all = 0;
    for (const client of (0,packed_clients/* mergeClients */.HZ)(packed)) {
        all++;
        if (client.fingerprint >= bound || count === mostClients)
            continue;
        // Less than any number of requests that were not all refused.
        requests[count++] = client.rejected === client.requests ? -1 / client.requests : client.requests;
    }
    if (bound === Number.POSITIVE_INFINITY && all <= mostClients)
        return () => true;
    const most = Math.min(count, CLIENTS_LISTED_OF_TOO_MANY);
    const chosen = new Set(Uint32Array.from({ length: count }, (_, position) => position)
        .sort((a, b) => requests[b] - requests[a] || a - b)
        .subarray(0, most));
    return (position) => chosen.has(position);
}
/** As many as a report lists. */
const CLIENTS_LISTED_OF_TOO_MANY = 10_000;
function mergeBeside(shares, networkName) {
    const bound = boundOf(shares);
    const first = [];
    const cut = () => first.sort(tls/* byRequestsBeside */.K4).splice(tally/* CLIENTS_BESIDE_LISTED */.i3);
    let least = 0;
    let known = 0;
    for (const client of (0,packed_clients/* mergeClients */.HZ)(shares.map(({ clients }) => clients))) {
        if (client.fingerprint >= bound || known++ === tally/* CLIENTS_BESIDE_KEPT */.Jh)
            break;
        const { network, requests, firstSeen, lastSeen } = client;
        if (requests < least)
            continue;
        first.push({
            ...(0,client_key/* clientBesideOfKey */.mw)(client.key()),
            network: networkName(network),
            requests,
            firstSeen,
            lastSeen,
        });
        if (first.length < 2 * tally/* CLIENTS_BESIDE_LISTED */.i3)
            continue;
        cut();
        least = first.at(-1)?.requests ?? 0;
    }
    cut();
    const clients = first
        .map((client) => ({ ...client, userAgent: (0,client_key/* shownUserAgent */._t)(client.userAgent) }))
        .sort(tls/* byRequestsBeside */.K4);
    const requests = shares.reduce((sum, share) => sum + share.requests, 0);
    const listed = clients.reduce((sum, client) => sum + client.requests, 0);
    return { requests, requestsNotListed: requests - listed, clients };
}
/** Gives the same text for the same text, as long as it came lately: many clients share theirs. */
function textsOnce() {
    const texts = new Map();
    return (text) => {
        const known = texts.get(text);
        if (known !== undefined)
            return known;
        if (texts.size === TEXTS_REMEMBERED)
            texts.clear();
        texts.set(text, text);
        return text;
    };
}
const TEXTS_REMEMBERED = 1_000;
/** A shared log object has none only if no thread found one in its share. */
function withoutRecords(partials) {
    const withRecords = new Set(partials.flatMap(({ sharedWithRecords }) => sharedWithRecords));
    const without = new Set(partials.flatMap((partial) => partial.withoutRecords));
    return [...without].filter((position) => !withRecords.has(position)).sort((a, b) => a - b);
}
function targetTally(counts, networkName) {
    const { bucket, network, notKept, firstSeen, lastSeen, ...numbers } = counts;
    return {
        bucket,
        network: networkName(network),
        ...numbers,
        firstSeen: finite(firstSeen),
        lastSeen: finite(lastSeen),
        sigV2RequestsNotListed: notKept.requests,
        sigV2RejectedNotListed: notKept.rejected,
    };
}
function addSignatures(to, counts) {
    to.sigV4 += counts.sigV4;
    to.sigV2 += counts.sigV2;
    to.unsigned += counts.unsigned;
    to.unknown += counts.unknown;
    to.missing += counts.missing;
}
function addCounts(to, counts) {
    for (const place of Object.keys(to))
        to[place] += counts[place];
}
function finite(time) {
    return Number.isFinite(time) ? time : null;
}

// EXTERNAL MODULE: ./lib/log-formats/columns.js
var columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/engines/classify.js
var classify = __webpack_require__(6441);
;// CONCATENATED MODULE: ./lib/engines/embedded/evidence.js





/** Lines kept at once take no more than this, whatever the limit says: a line can be 8 MiB long. */
const MOST_BYTES = 192 * 1024 * 1024;
/**
 * @param findingOf position of the finding that a SigV2 client's key belongs to
 * @param findings how many there are
 */
function gatherEvidence(scope, findingOf, findings, limit) {
    const placing = (0,classify/* placingScope */.pu)(scope);
    const bounds = (0,text_record/* newColumnBounds */.sG)();
    let line = new Uint8Array(0);
    const text = (column) => (0,text_record/* textOf */.b6)(line, bounds[2 * column], bounds[2 * column + 1]);
    let logObject = -1;
    let candidates = [];
    let bytesKept = 0;
    let complete = true;
    const found = new Set();
    const prune = () => {
        candidates = firstOfEach(candidates, limit);
        bytesKept = candidates.reduce((sum, candidate) => sum + candidate.line.length, 0);
        while (bytesKept > MOST_BYTES / 2 && candidates.length > 1)
            bytesKept -= candidates.pop().line.length;
        complete = false;
    };
    return {
        begin(position) {
            logObject = position;
        },
        onLine(bytes, start, end) {
            const count = (0,text_record/* locateColumns */.E)(bytes, start, end, bounds);
            if (count <= columns/* COLUMN */.vW.signature_version)
                return;
            line = bytes;
            const time = (0,text_record/* timeAt */.lC)(bytes, bounds[2 * columns/* COLUMN */.vW.time]);
            if ((0,classify/* placeRecord */.DL)(text, text(columns/* COLUMN */.vW.signature_version), time, placing).place !== 'sigV2')
                return;
            const finding = findingOf((0,client_key/* clientKey */.TJ)({
                bucket: text(columns/* COLUMN */.vW.bucket),
                remoteIp: (0,classify/* canonicalRemoteIp */.ml)(text(columns/* COLUMN */.vW.remote_ip)),
                requester: text(columns/* COLUMN */.vW.requester),
                authentication: (0,classify/* authenticationKind */.xP)(count > columns/* COLUMN */.vW.authentication_type ? text(columns/* COLUMN */.vW.authentication_type) : null),
                userAgent: (0,client_key/* clientUserAgent */.iP)(text(columns/* COLUMN */.vW.user_agent)),
            }));
            if (finding === undefined)
                return;
            found.add(finding);
            candidates.push({ finding, time, logObject, line: Buffer.from(bytes.subarray(start, end)) });
            bytesKept += end - start;
            if (candidates.length > 2 * limit + 1000 || bytesKept > MOST_BYTES)
                prune();
        },
        onLongLine() { },
        result(logObjectName) {
            if (candidates.length > limit)
                prune();
            const records = candidates.sort(byTime).map(({ line: bytes, logObject: position }) => {
                const record = (0,text_record/* readRecord */.aE)(bytes, 0, bytes.length);
                if (record === null)
                    throw new Error('a line kept as a record is none');
                return { record: (0,redaction/* redactRecord */.hi)(record), logObject: logObjectName(position) };
            });
            // Each finding has a record in what was read: one without is not the finding of these log objects.
            return { records, complete: complete && found.size === findings };
        },
    };
}
/** At most `limit`, by their rank within their finding, then time, log object and line. */
function firstOfEach(candidates, limit) {
    const ranks = new Map();
    return candidates
        .sort(byTime)
        .map((candidate) => {
        const rank = ranks.get(candidate.finding) ?? 0;
        ranks.set(candidate.finding, rank + 1);
        return { candidate, rank };
    })
        .sort((a, b) => a.rank - b.rank || byTime(a.candidate, b.candidate))
        .slice(0, limit)
        .map(({ candidate }) => candidate);
}
/** Log objects stand by code points of their names, and so by position. */
function byTime(a, b) {
    return a.time - b.time || a.logObject - b.logObject || Buffer.compare(a.line, b.line);
}

// EXTERNAL MODULE: ./lib/engines/embedded/scanner/fast-tally.js + 3 modules
var fast_tally = __webpack_require__(1319);
// EXTERNAL MODULE: ./lib/engines/embedded/workers/shares.js
var shares = __webpack_require__(4944);
;// CONCATENATED MODULE: ./lib/engines/embedded/engine.js













/**
 * The check on local log files, with no AWS. The files are found here, and read when the engine is asked.
 *
 * @throws SettingsError where nothing is at a path or a link leaves the allowed roots; CheckError where something below a
 * path cannot be a log file, or cannot be listed
 */
async function embeddedEngine(source, scope, now, options = {}) {
    const found = await (0,find/* findLogFiles */.PM)(source.paths, options.allowedRoots ?? null, options.signal ?? null);
    /** Keys of the clients handed out in the last tally that are shown redacted. */
    let clientKeys = new Map();
    /** SigV2 records of what can be read only once, by position of the file. */
    const spools = new Map();
    const { files } = found;
    const name = (position) => files[position].logObject;
    return {
        async tally(context) {
            announceFound(found, context);
            const { coverage, facts } = coverageOf(found, source.paths);
            const { partials, bytes } = await countFiles(files.map((file, position) => ({ ...file, position, facts: facts[position] })), scope, now, coverage.length, spools, source.standardInput, context);
            const merged = mergeTallies(partials, scope, coverage, name);
            clientKeys = merged.clientKeys;
            warnOfOtherFiles(merged.withoutRecords.map(name), context);
            return {
                totals: merged.totals,
                targets: merged.targets,
                buckets: merged.buckets,
                daily: merged.daily,
                sigV2Clients: merged.sigV2Clients,
                sigV2ClientsNotListed: merged.sigV2ClientsNotListed,
                oldTls: merged.oldTls,
                anonymous: merged.anonymous,
                unparsedSamples: merged.unparsedSamples,
                coverage: coverage.map((entry, position) => ({
                    ...entry,
                    oldestRecord: merged.oldestByCoverage[position] ?? null,
                })),
                engineGaps: [],
                source: {
                    engine: 'embedded',
                    locations: source.paths,
                    logObjects: files.length,
                    skippedFiles: found.skippedFiles,
                    bytes,
                    oldestRecord: merged.oldestRecord,
                    newestRecord: merged.newestRecord,
                },
            };
        },
        async *preview(limit, context) {
            announceFound(found, context);
            let left = limit === 0 ? Number.POSITIVE_INFINITY : limit;
            const reader = progressReader(files, source, context);
            for (const file of files) {
                let lines = [];
                const splitter = (0,text_lines/* lineSplitter */.s1)(previewHandler(file.logObject, (line) => lines.push(line)));
                const chunks = left > 0 ? withEnd(reader.read(file)) : [];
                for await (const chunk of chunks) {
                    if (chunk === null)
                        splitter.end();
                    else
                        splitter.push(chunk);
                    for (const line of lines) {
                        context.signal.throwIfAborted();
                        yield line;
                        if (--left <= 0)
                            return;
                    }
                    lines = [];
                }
            }
        },
        async evidence(findings, limit, context) {
            return findEvidence(findings, limit, { files, scope, clientKeys, spools, source }, context);
        },
        queries: () => [],
    };
}
function announceFound({ files: found, skippedFiles, emptyLocations }, context) {
    // With no file at all, the verdict's gaps say so.
    if (found.length > 0)
        for (const location of emptyLocations)
            context.onWarning(`No log file is in ${location}. Check its path, or take it out of the locations.`);
    if (skippedFiles === 0)
        return;
    const [files, were] = skippedFiles === 1 ? ['file', 'was'] : ['files', 'were'];
    context.onNotice(`${skippedFiles} ${files} with hidden names (that begin with . or _, or are in such a folder) ${were} left out. Rename what holds logs.`);
}
/** Files named in one warning. */
const FILES_NAMED = 5;
function warnOfOtherFiles(logObjects, context) {
    if (logObjects.length === 0)
        return;
    const named = logObjects.slice(0, FILES_NAMED).join(', ');
    const more = logObjects.length > FILES_NAMED ? ` and ${logObjects.length - FILES_NAMED} more` : '';
    context.onWarning(`No line is an access log record in ${named}${more}. Keep what is no S3 server access log out of the locations.`);
}
/** One entry a location, and a source bucket where the names are partitioned. */
function coverageOf({ files }, locations) {
    const coverage = [];
    const positions = new Map();
    const facts = files.map(({ logObject, location, kind }) => {
        const named = (0,log_object_name/* readLogObjectName */.BY)(logObject);
        const bucket = named?.partition?.bucket ?? null;
        const time = named?.time ?? null;
        const key = `${location} ${bucket ?? ''}`;
        const position = positions.get(key) ?? coverage.length;
        const known = coverage[position];
        if (known === undefined) {
            positions.set(key, position);
            coverage.push({ location: locations[location], bucket, oldestLogObject: time });
        }
        else if (time !== null && (known.oldestLogObject === null || time < known.oldestLogObject))
            coverage[position] = { ...known, oldestLogObject: time };
        return { coverage: position, shared: 0n, readOnce: kind === 'stream' };
    });
    return { coverage, facts };
}
/** Reads files and reports how far it has come. */
function progressReader(files, source, context) {
    const total = files.some(({ kind }) => kind === 'stream')
        ? null
        : files.reduce((sum, { bytes }) => sum + bytes, 0);
    let done = 0;
    const progress = () => ({ phase: 'reading', bytesDone: done, bytesTotal: total });
    return {
        read: (file) => (0,read/* readLogFile */.jQ)(file, source.standardInput, context.signal, (bytes) => {
            done += bytes;
            context.onProgress(progress());
        }),
        bytesDone: () => done,
    };
}
/** Work from which on worker threads are worth their start: bytes (those of a gzip several times), and files. */
const BYTES_FOR_WORKERS = 48 << 20;
const FILES_FOR_WORKERS = 3_000;
const GZIP_RATIO = 6;
/** Work from which on the scanner is worth its start. */
const BYTES_FOR_SCANNER = 512 << 10;
/** This thread looks up from its counting so often. */
const PAUSE_MILLISECONDS = 4;
/** Counts all files: in worker threads where there is enough work, but what can be read only once in this one. */
async function countFiles(files, scope, now, coverageEntries, spools, standardInput, context) {
    const streams = files.filter(({ kind }) => kind === 'stream');
    const whole = files.filter(({ kind }) => kind === 'file');
    const total = streams.length > 0 ? null : whole.reduce((sum, { bytes }) => sum + bytes, 0);
    let bytes = 0;
    const onBytes = (more) => {
        bytes += more;
        context.onProgress({ phase: 'reading', bytesDone: bytes, bytesTotal: total });
    };
    const work = whole.reduce((sum, file) => sum + file.bytes * (/\.gz$/i.test(file.logObject) ? GZIP_RATIO : 1), 0);
    const parts = { scope, now, coverageEntries };
    const useScanner = work >= BYTES_FOR_SCANNER || streams.length > 0;
    /** Aborted from outside, or where one thread failed and the others need go on no longer. */
    const failed = new AbortController();
    const { signal } = failed;
    const onAbort = () => failed.abort(context.signal.reason);
    context.signal.throwIfAborted();
    context.signal.addEventListener('abort', onAbort, { once: true });
    const count = newCounting({ ...parts, useScanner }, spools, standardInput, signal, onBytes);
    if (work < BYTES_FOR_WORKERS && whole.length < FILES_FOR_WORKERS)
        return { partials: [(await count(files)).result()], bytes };
    const { shareQueue, tallyInWorkers, workersAvailable } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 479));
    const workers = workersAvailable();
    const queue = shareQueue((0,shares/* planShares */.uj)(whole, workers + 1));
    let bytesElsewhere = 0;
    const elsewhere = tallyInWorkers(queue, workers, parts, signal, (read) => {
        onBytes(read - bytesElsewhere);
        bytesElsewhere = read;
    });
    try {
        const [others, ...here] = await Promise.all([
            elsewhere,
            count([], queue),
            ...(streams.length > 0 ? [count(streams)] : []),
        ]);
        // Only now, when the workers' memory is free again: a result stands beside what it was counted in.
        return { partials: [...others, ...here.map((tallying) => tallying.result())], bytes };
    }
    catch (error) {
        failed.abort(error);
        await elsewhere.catch(() => { });
        throw error;
    }
}
/** Counts in this thread, which looks up now and then: some files, then shares of what is left of a queue. */
function newCounting({ useScanner, ...parts }, spools, standardInput, signal, onBytes) {
    const makeTallying = useScanner && (0,fast_tally/* canScan */._E)(parts.scope) ? fast_tally/* scannedTallying */.jN : fast_tally/* exactTallying */.ut;
    const reading = { signal, onBytes, pause: pausing(signal) };
    return async (files, queue) => {
        let spool = null;
        const onSigV2 = (bytes, start, end) => spool?.add(bytes, start, end);
        const tallying = makeTallying({ ...parts, onSigV2 });
        for (const file of files) {
            signal.throwIfAborted();
            if (file.kind === 'file') {
                await (0,shares/* tallyFile */.zu)(file, tallying, reading);
                continue;
            }
            spool = newSpool();
            spools.set(file.position, spool);
            tallying.begin(file.position, file.facts);
            for await (const chunk of (0,read/* readLogFile */.jQ)(file, standardInput, signal, onBytes))
                (0,fast_tally/* push */.VC)(tallying, chunk);
            tallying.end();
        }
        for (let share = queue?.next() ?? null; share !== null; share = queue?.next() ?? null) {
            signal.throwIfAborted();
            await (0,shares/* tallyShare */.GG)(share, tallying, reading);
        }
        return tallying;
    };
}
/** Lets this thread do other things, if it has not for a while; then throws where the signal is aborted. */
function pausing(signal) {
    let last = performance.now();
    return () => {
        if (performance.now() - last < PAUSE_MILLISECONDS)
            return null;
        return (0,promises_.setImmediate)().then(() => {
            last = performance.now();
            signal.throwIfAborted();
        });
    };
}
/** The chunks, then null. */
async function* withEnd(chunks) {
    yield* chunks;
    yield null;
}
function previewHandler(logObject, onRead) {
    return {
        onLine(bytes, start, end) {
            const record = (0,text_record/* readRecord */.aE)(bytes, start, end);
            onRead(record === null
                ? { unparsed: (0,redaction/* redact */.E$)((0,text_record/* textOf */.b6)(bytes, start, end)), logObject }
                : { record: (0,redaction/* redactRecord */.hi)(record), logObject });
        },
        onLongLine: (beginning) => onRead({ unparsed: (0,redaction/* redact */.E$)((0,text_record/* textOf */.b6)(beginning, 0, beginning.length)), logObject }),
    };
}
/** A line without it is no SigV2 record. */
const SIGV2 = 'SigV2';
async function findEvidence(findings, limit, { files, scope, clientKeys, spools, source }, context) {
    const listed = new Set(findings.flatMap(({ logObjects }) => logObjects));
    const allListed = findings.every(({ logObjects, logObjectCount }) => logObjectCount === logObjects.length);
    const positions = new Map(findings.map((finding, position) => [clientKeys.get(finding) ?? (0,client_key/* clientKey */.TJ)(finding), position]));
    const gathering = gatherEvidence(scope, (key) => positions.get(key), findings.length, limit);
    const splitter = (0,text_lines/* filteringSplitter */.Gr)(gathering, SIGV2);
    const wanted = [...files.entries()].filter(([, { logObject }]) => listed.has(logObject));
    const reader = progressReader(wanted.map(([, file]) => file), source, context);
    for (const [position, file] of wanted) {
        gathering.begin(position);
        const spool = spools.get(position);
        for await (const chunk of spool === undefined ? reader.read(file) : spool.chunks()) {
            splitter.push(chunk);
            await (0,promises_.setImmediate)();
            context.signal.throwIfAborted();
        }
        splitter.end();
    }
    const { records, complete } = gathering.result((position) => files[position].logObject);
    return { records, complete: complete && allListed };
}


/***/ }),

/***/ 6587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3093);

/** The engine for these settings; what the other one needs is not loaded. */
async function openEngine(settings, surroundings) {
    const { source, scope, now } = settings;
    if (source.kind === 'local') {
        const { embeddedEngine } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 4674));
        const { allowedRoots, standardInput, signal } = surroundings;
        return embeddedEngine({ paths: source.paths, standardInput }, scope, now, { allowedRoots, signal });
    }
    const [{ connectAws }, { locateLogs }, { athenaEngine }] = await Promise.all([
        __webpack_require__.e(/* import() */ 58).then(__webpack_require__.bind(__webpack_require__, 58)),
        Promise.all(/* import() */[__webpack_require__.e(21), __webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__, 2140)),
        Promise.all(/* import() */[__webpack_require__.e(21), __webpack_require__.e(117), __webpack_require__.e(6)]).then(__webpack_require__.bind(__webpack_require__, 2006)),
    ]);
    const clients = await connectAws(settings.aws, { ...surroundings, now: Date.now, sleep: _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy });
    const logs = await locateLogs(settings, clients, surroundings);
    return athenaEngine({ settings, clients, logs, sleep: _runtime_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy });
}


/***/ }),

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ TO_BE_FILLED_IN),
/* harmony export */   FW: () => (/* binding */ applyExceptions),
/* harmony export */   LL: () => (/* binding */ DUE_SOON_DAYS),
/* harmony export */   OU: () => (/* binding */ dayOfDate),
/* harmony export */   VZ: () => (/* binding */ exceptionWarnings),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _advice_requester_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3594);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(588);



/** An exception that ends within so many days is warned of. */
const DUE_SOON_DAYS = 14;
/** What a baseline puts where a reason and an owner are to be filled in. */
const TO_BE_FILLED_IN = 'TO BE FILLED IN';
/** The UTC day that a moment lies in, as a number of days since the epoch. */
function dayOf(moment) {
    return Math.floor(moment / _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz);
}
/** The UTC day of a date such as `2027-01-31`, as a number of days since the epoch. */
function dayOfDate(date) {
    return Date.parse(`${date}T00:00:00Z`) / 1000 / _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS_PER_DAY */ .xz;
}
/**
 * Sets aside the clients that an exception covers at `now`. Only clients that the engine kept apart can be covered: a gap,
 * an unparsed record, or a request of a client beyond the list never is.
 */
function applyExceptions(clients, exceptions, now) {
    const candidates = candidatesByRequester(exceptions);
    const anyRequester = candidates.get(null) ?? [];
    const fits = exceptions.map(({ match }) => matcherOf(match));
    const matched = exceptions.map(({ expires }) => ({
        dueInDays: dayOfDate(expires) - dayOf(now),
        requests: 0,
        clients: 0,
    }));
    const findings = [];
    const excepted = [];
    for (const client of clients) {
        let first = null;
        const { requester } = client;
        const role = (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSession */ .p)(requester);
        const named = [
            ...(candidates.get(requester) ?? []),
            ...(role === requester ? [] : (candidates.get(role) ?? [])),
        ];
        for (const index of [...named, ...anyRequester]) {
            if (!fits[index]?.(client))
                continue;
            const count = matched[index];
            count.requests += client.requests;
            count.clients++;
            if (count.dueInDays >= 0 && (first === null || index < first))
                first = index;
        }
        if (first === null)
            findings.push(client);
        else
            excepted.push({ client, exception: first });
    }
    const outcomes = matched.map((counts, index) => ({
        exception: exceptions[index],
        state: counts.dueInDays < 0 ? 'expired' : counts.clients === 0 ? 'unmatched' : 'active',
        ...counts,
    }));
    return { findings, excepted, outcomes };
}
/** Exceptions by the requester that they name; null: any. So that a client is held against few of many. */
function candidatesByRequester(exceptions) {
    const candidates = new Map();
    for (const [index, { match }] of exceptions.entries()) {
        const key = match.requester === null ? null : asLogged(match.requester);
        const others = candidates.get(key);
        if (others === undefined)
            candidates.set(key, [index]);
        else
            others.push(index);
    }
    return candidates;
}
/**
 * A role's IAM ARN as the log spells the role, which leaves its path out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
function asLogged(requester) {
    return requester.replace(/^arn:(aws[a-z-]{0,20}):iam::([0-9]{12}):role\/(?:.*\/)?([^/]+)$/, 'arn:$1:sts::$2:assumed-role/$3');
}
/** Whether a client fits, whose requester does: it was looked up by it. */
function matcherOf({ bucket, authentication, network, userAgentContains }) {
    const inNetwork = network === null ? null : membershipOf(network);
    return (client) => (bucket === null || bucket === client.bucket) &&
        (authentication === null || authentication === client.authentication) &&
        (inNetwork === null || inNetwork(client.remoteIp)) &&
        (userAgentContains === null || client.userAgent.includes(userAgentContains));
}
/** Text that is no address (`-`, leading zeros, a zone) is in no network. */
function membershipOf({ cidr, family, prefixLength }) {
    const members = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    const type = family === 4 ? 'ipv4' : 'ipv6';
    members.addSubnet(cidr.slice(0, cidr.indexOf('/')), prefixLength, type);
    return (remoteIp) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(remoteIp) === family && !remoteIp.includes('%') && members.check(remoteIp, type);
}
/** Exceptions that one warning names; the report has them all. */
const NAMED = 5;
/** What the owners of exceptions should hear of: one line for all that expired, end soon, matched nothing, are not filled in. */
function exceptionWarnings(outcomes) {
    const warnings = [];
    const warn = (what, remedy, concerned) => {
        if (concerned.length === 0)
            return;
        const names = concerned.slice(0, NAMED).map(({ exception }) => nameOf(exception));
        if (concerned.length > NAMED)
            names.push(`${concerned.length - NAMED} more, which the report names`);
        warnings.push(`${concerned.length === 1 ? 'An exception' : `${concerned.length} exceptions`} ${what}: ${names.join('; ')}. ${remedy}`);
    };
    warn('expired, and no longer counts', 'Fix the clients, or decide again and move the date.', outcomes.filter(({ state }) => state === 'expired'));
    warn(`will end within ${DUE_SOON_DAYS} days`, 'What it covers is a finding then.', outcomes.filter(({ dueInDays }) => dueInDays >= 0 && dueInDays <= DUE_SOON_DAYS));
    warn('matched no client', 'Remove it if its client is fixed, or correct what it matches.', outcomes.filter(({ state }) => state === 'unmatched'));
    warn('without a reason or an owner', 'Fill them in.', outcomes.filter(({ exception: { reason, owner } }) => reason === TO_BE_FILLED_IN || owner === TO_BE_FILLED_IN));
    return warnings;
}
/** Names an exception by what it matches, whose it is, and its end. */
function nameOf({ match, owner, expires }) {
    const keys = [
        ['bucket', match.bucket],
        ['network', match.network?.cidr ?? null],
        ['requester', match.requester],
        ['authentication', match.authentication],
        ['user-agent-contains', match.userAgentContains],
    ];
    const given = keys
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `${key} ${JSON.stringify(value)}`);
    return `${given.join(', ')} (owner ${JSON.stringify(owner)}, to ${expires})`;
}


/***/ }),

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ networkNames),
/* harmony export */   Yh: () => (/* binding */ ANY_NETWORK),
/* harmony export */   hD: () => (/* binding */ targetKey)
/* harmony export */ });
/** The network of a target where no source IP is configured. */
const ANY_NETWORK = 'any';
/** Names a target in a set: no bucket name holds a blank. */
function targetKey(bucket, network) {
    return `${bucket} ${network}`;
}
/** The networks of a scope as targets name them, in the order given. */
function networkNames(scope) {
    return scope.networks.length === 0 ? [ANY_NETWORK] : scope.networks.map(({ cidr }) => cidr);
}


/***/ }),

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ BESIDE_SENTENCE),
/* harmony export */   V9: () => (/* binding */ besideParts),
/* harmony export */   q1: () => (/* binding */ BESIDE_TITLE),
/* harmony export */   vR: () => (/* binding */ besideRest)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);

/** The words of what is told beside the verdict; plain text, to be escaped for the medium. */
const BESIDE_TITLE = 'Also seen';
const BESIDE_SENTENCE = 'This does not count in the verdict.';
/** What there is of it: none, one or both. */
function besideParts({ oldTls, anonymous }) {
    return [
        part(oldTls, (requests) => `${requests} over TLS 1.0 or 1.1`, 'Have these clients use TLS 1.2 or newer: upgrade them, or the operating system, language runtime or proxy that makes their connections.'),
        part(anonymous, (requests) => `${requests} without a signature (anonymous)`, 'S3 answers these only where a bucket policy or an access control list grants public access, and refuses the others.'),
    ].filter((found) => found !== null);
}
function part({ requests, requestsNotListed, clients }, titled, advice) {
    if (requests === 0)
        return null;
    const who = requestsNotListed > 0
        ? `more than ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(clients.length, 'client')}`
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(clients.length, 'client');
    return { title: `${titled((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(requests, 'request'))}, by ${who}`, advice, clients, requestsNotListed };
}
/** What the first `shown` clients leave out; empty where that is nothing. */
function besideRest({ clients, requestsNotListed }, shown) {
    const more = clients.length - shown;
    const rest = [
        more <= 0 ? '' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more client')} ${more === 1 ? 'is' : 'are'} in report.json.`,
        requestsNotListed === 0
            ? ''
            : `Clients that are not listed made ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(requestsNotListed, 'request')}.`,
    ];
    return rest.filter((sentence) => sentence !== '').join(' ');
}


/***/ }),

/***/ 6714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ rollUpCompared),
/* harmony export */   F3: () => (/* binding */ rollUp),
/* harmony export */   kS: () => (/* binding */ EXAMPLES)
/* harmony export */ });
/* harmony import */ var _advice_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4511);
/* harmony import */ var _advice_requester_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3594);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4209);



/** How many remote IPs, user agents, versions and log objects stand for all. */
const EXAMPLES = 3;
/** Rolls findings up by requester and product: most requests first, then by requester, authentication and product. */
function rollUp(findings) {
    const causes = new Map();
    for (const finding of findings) {
        const product = finding.authentication === 'presigned' ? null : (finding.client?.product ?? null);
        const key = JSON.stringify([(0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSession */ .p)(finding.requester), finding.authentication, product]);
        const cause = causes.get(key);
        if (cause === undefined)
            causes.set(key, [finding]);
        else
            cause.push(finding);
    }
    return [...causes.values()]
        .map(rolledUp)
        .sort((a, b) => b.requests - a.requests ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoints */ .U)(a.requester, b.requester) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoints */ .U)(a.authentication, b.authentication) ||
        (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoints */ .U)(a.product ?? '', b.product ?? ''));
}
function rolledUp(findings) {
    const first = findings[0];
    const presigned = first.authentication === 'presigned';
    const remoteIps = byRequests(findings, (finding) => finding.remoteIp);
    const userAgents = byRequests(findings, (finding) => finding.userAgent);
    const versions = new Set();
    const logObjects = new Set();
    let requests = 0;
    let rejected = 0;
    let { firstSeen, lastSeen } = first;
    for (const finding of findings) {
        if (!presigned && finding.client?.version != null)
            versions.add(finding.client.version);
        for (const logObject of finding.logObjects.slice(0, EXAMPLES))
            logObjects.add(logObject);
        requests += finding.requests;
        rejected += finding.rejected;
        if (finding.firstSeen < firstSeen)
            firstSeen = finding.firstSeen;
        if (finding.lastSeen > lastSeen)
            lastSeen = finding.lastSeen;
    }
    const client = presigned ? null : first.client;
    return {
        requester: (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSession */ .p)(first.requester),
        requesterInWords: (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRequester */ .e)(first.requester),
        authentication: first.authentication,
        product: client?.product ?? null,
        versions: smallest(versions),
        advice: client === null
            ? (0,_advice_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .howToFindOut */ .bJ)(first.userAgent, first.requester, first.authentication)
            : adviceOfAll(findings),
        requests,
        rejected,
        clients: findings.length,
        buckets: ascending(findings.map((finding) => finding.bucket)),
        networks: ascending(findings.map((finding) => finding.network)),
        remoteIpCount: remoteIps.length,
        remoteIps: remoteIps.slice(0, EXAMPLES),
        userAgentCount: userAgents.length,
        userAgents: userAgents.slice(0, EXAMPLES),
        firstSeen,
        lastSeen,
        logObjects: smallest(logObjects),
    };
}
/** Advice differs by version, beyond the words that name it: each that does once, most requests first. */
function adviceOfAll(findings) {
    const lines = new Map();
    for (const { client, requests } of findings) {
        if (client === null)
            continue;
        const { advice, product, version } = client;
        const named = `Calls itself ${product}${version === null ? '' : ` ${version}`}. `;
        const change = advice.startsWith(named) ? advice.slice(named.length) : advice;
        const line = lines.get(change);
        if (line === undefined)
            lines.set(change, { advice, requests });
        else
            line.requests += requests;
    }
    return [...lines.values()]
        .sort((a, b) => b.requests - a.requests)
        .map(({ advice }) => advice)
        .join(' ');
}
/** Rolls up compared clients of one kind (new, gone, still there): most requests first, in the order given else. */
function rollUpCompared(clients) {
    const causes = new Map();
    for (const client of clients) {
        const { requester, authentication, excepted } = client;
        const product = authentication === 'presigned' ? null : (0,_advice_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .productName */ .tZ)(client.userAgent);
        const key = JSON.stringify([(0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSession */ .p)(requester), authentication, product, excepted]);
        const cause = causes.get(key);
        if (cause === undefined)
            causes.set(key, { product, clients: [client] });
        else
            cause.clients.push(client);
    }
    return [...causes.values()]
        .map(({ product, clients }) => rolledUpCompared(product, clients))
        .sort((a, b) => b.requests - a.requests || b.requestsBefore - a.requestsBefore);
}
function rolledUpCompared(product, clients) {
    const { requester, authentication, excepted } = clients[0];
    const inAll = clients.map(({ requests, requestsBefore, ...client }) => ({
        ...client,
        requests: requests + requestsBefore,
    }));
    const remoteIps = byRequests(inAll, ({ remoteIp }) => remoteIp);
    const userAgents = byRequests(inAll, ({ userAgent }) => userAgent);
    return {
        requester: (0,_advice_requester_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSession */ .p)(requester),
        authentication,
        product,
        excepted,
        clients: clients.length,
        requests: clients.reduce((sum, { requests }) => sum + requests, 0),
        requestsBefore: clients.reduce((sum, { requestsBefore }) => sum + requestsBefore, 0),
        buckets: ascending(clients.map(({ bucket }) => bucket)),
        remoteIpCount: remoteIps.length,
        remoteIps: remoteIps.slice(0, EXAMPLES),
        userAgentCount: userAgents.length,
        userAgents: userAgents.slice(0, EXAMPLES),
    };
}
/** The distinct values, those with most requests first. */
function byRequests(all, valueIn) {
    const requests = new Map();
    for (const one of all) {
        const value = valueIn(one);
        requests.set(value, (requests.get(value) ?? 0) + one.requests);
    }
    return [...requests].sort((a, b) => b[1] - a[1] || (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoints */ .U)(a[0], b[0])).map(([value]) => value);
}
function ascending(values) {
    return [...new Set(values)].sort(_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoints */ .U);
}
function smallest(values) {
    return ascending(values).slice(0, EXAMPLES);
}


/***/ }),

/***/ 6928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ requestsADay),
/* harmony export */   Pb: () => (/* binding */ deniedName),
/* harmony export */   xM: () => (/* binding */ rehearsalSentence)
/* harmony export */ });
/* unused harmony export perDay */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);

/** Who would be refused if SigV2 were denied now, in a sentence. */
function rehearsalSentence({ denied, days, requestsNotListed }) {
    const others = `lients that the report does not list made ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(requestsNotListed, 'request')} in all.`;
    if (denied.length === 0)
        return requestsNotListed === 0 ? 'Nobody whom this log shows would be refused.' : `C${others}`;
    const beyond = requestsNotListed === 0 ? '' : ` Beyond them, c${others}`;
    const excepted = denied.filter((cause) => cause.excepted).length;
    const aside = excepted === 0 ? '' : `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(excepted)} of them excepted now,`;
    const requests = denied.reduce((sum, { requestsADay }) => sum + requestsADay, 0);
    const average = days === 1 ? '' : ` (averaged over ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.round(days * 10) / 10, 'day')})`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(denied.length, 'cause')}${aside} with ${perDay(requests)} would get a 403${average}.${beyond}`;
}
/** `about 12 requests a day` */
function perDay(requests) {
    if (requests < 0.1)
        return 'less than 0.1 requests a day';
    return `about ${requestsADay(requests)} requests a day`;
}
/** Whole from ten on; one decimal below. */
function requestsADay(requests) {
    if (requests > 0 && requests < 0.1)
        return '<0.1';
    return requests >= 10 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(Math.round(requests)) : String(Math.round(requests * 10) / 10);
}
/** `boto 2 of user media-backup of account 111122223333` */
function deniedName(cause) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clientName */ .V8)(cause)} of ${cause.requesterInWords ?? 'a requester that S3 did not know'}${cause.excepted ? ' (excepted now)' : ''}`;
}


/***/ }),

/***/ 9944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/model/time.js
var time = __webpack_require__(588);
;// CONCATENATED MODULE: ./lib/policies/deny-policy.js
/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
const LONGEST_SERVICE_CONTROL_POLICY = 5_120;
/**
 * Policies that deny every S3 request signed with SigV2: `s3:signatureversion` is `AWS` then.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
 *
 * `StringEquals` and not `StringNotEquals` with the value of SigV4: where a request has no such key, which is so where
 * nobody signed, the first does not match and the second does, and would stop anonymous requests, and SigV4A, too.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function policiesThatDenySigV2(buckets, partition = 'aws') {
    // A bucket column that is no bucket name (`*`, `${…}`) would give the policy another meaning.
    const names = [...new Set(buckets)].filter((bucket) => /^[A-Za-z0-9._-]{3,255}$/.test(bucket));
    const resourcesOf = (bucket) => [
        `arn:${partition}:s3:::${bucket}`,
        `arn:${partition}:s3:::${bucket}/*`,
    ];
    const statement = (sid, principal, resources) => ({
        Version: '2012-10-17',
        Statement: [
            {
                Sid: sid,
                Effect: 'Deny',
                ...principal,
                Action: 's3:*',
                Resource: resources,
                Condition: { StringEquals: { 's3:signatureversion': 'AWS' } },
            },
        ],
    });
    const serviceControlPolicies = [];
    let resources = [];
    for (const bucket of names) {
        const more = [...resources, ...resourcesOf(bucket)];
        const tooLong = JSON.stringify(statement('DenySigV2', {}, more)).length > LONGEST_SERVICE_CONTROL_POLICY;
        if (tooLong && resources.length > 0) {
            serviceControlPolicies.push(statement('DenySigV2', {}, resources));
            resources = resourcesOf(bucket);
        }
        else
            resources = more;
    }
    if (resources.length > 0)
        serviceControlPolicies.push(statement('DenySigV2', {}, resources));
    return {
        bucketPolicies: Object.fromEntries(names.map((bucket) => [bucket, statement('DenySigV2', { Principal: '*' }, resourcesOf(bucket))])),
        serviceControlPolicies,
    };
}

// EXTERNAL MODULE: ./lib/report/content/causes.js
var causes = __webpack_require__(6714);
;// CONCATENATED MODULE: ./lib/report/content/refused.js




/** Who would get a 403 if SigV2 were denied to the buckets of this report, and the policies that would do it. */
function rehearse(report) {
    const days = daysOf(report);
    const named = report.settings.buckets.length > 0 ? report.settings.buckets : bucketsOf(report);
    const cause = (rolledUp, excepted) => ({
        ...rolledUp,
        requestsADay: Math.round(((rolledUp.requests - rolledUp.rejected) / days) * 100) / 100,
        excepted,
    });
    const denied = [
        ...(0,causes/* rollUp */.F3)(report.findings).map((one) => cause(one, false)),
        ...(0,causes/* rollUp */.F3)(report.excepted).map((one) => cause(one, true)),
    ]
        .filter(({ requests, rejected }) => requests > rejected)
        .sort((a, b) => b.requestsADay - a.requestsADay);
    return {
        days,
        buckets: named,
        denied,
        requestsNotListed: report.findingsNotListed.requests + report.exceptedNotListed.requests,
        policies: policiesThatDenySigV2(named, partitionOf(report)),
        alsoStops: ALSO_STOPS,
        doesNotStop: DOES_NOT_STOP,
    };
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html */
const ALSO_STOPS = [
    'Presigned SigV2 URLs that were handed out already, seen in this log or not: they stop at once, whatever their expiry.',
    'Browser uploads with a POST policy that was signed with SigV2.',
    'SigV2 requests that bring a copy from these buckets elsewhere, or from elsewhere into them.',
    'Clients that did not come in this window: a monthly job, or what S3 did not log, since its logs are best effort.',
];
/**
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html (`ListAllMyBuckets` has no resource)
 */
const DOES_NOT_STOP = [
    'Anonymous requests: nobody signed them, so the condition does not match. Block Public Access stops them.',
    'SigV4 and SigV4A requests.',
    "Under the service control policy alone: users and roles of the organization's management account, service-linked roles, and callers of accounts outside of the organization. The bucket policy stops these.",
    "Requests that name no bucket (listing an account's buckets): neither policy names more than these buckets.",
    "Under the bucket policy alone: the root user of the bucket's own account can always read, replace and delete that policy.",
    'What is refused is still logged as SigV2, with status 403: check with ignore-rejected once the policy is in place.',
];
function daysOf({ window, source, generatedAt }) {
    const oldest = source.oldestRecord ?? generatedAt;
    const newest = source.newestRecord ?? generatedAt;
    const since = seconds(window.since === null || window.since < oldest ? oldest : window.since);
    const until = seconds(window.until === null || window.until > newest ? newest : window.until);
    return Math.max(1, Math.round(((until - since) / time/* SECONDS_PER_DAY */.xz) * 100) / 100);
}
function seconds(timestamp) {
    return Date.parse(timestamp) / 1000;
}
function bucketsOf({ targets }) {
    return [...new Set(targets.map(({ bucket }) => bucket))].sort(order/* byCodePoints */.U);
}
/** `aws`, `aws-us-gov`, …: as the requesters' ARNs have it. One account, and so one bucket, is in one partition alone. */
function partitionOf({ findings, excepted }) {
    for (const { requester } of [...findings, ...excepted]) {
        const partition = /^arn:(aws(?:-[a-z]{1,8}){0,3}):/.exec(requester)?.[1];
        if (partition !== undefined)
            return partition;
    }
    return 'aws';
}


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ shownTargets)
/* harmony export */ });
const URGENCY = { 'non-compliant': 0, 'no-traffic': 1, compliant: 2 };
/** At most so many targets: in their own order where there is room for all, else the worst first. */
function shownTargets(targets, most) {
    if (targets.length <= most)
        return targets;
    return [...targets].sort((a, b) => URGENCY[a.verdict] - URGENCY[b.verdict]).slice(0, most);
}


/***/ }),

/***/ 6863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   X5: () => (/* binding */ shownSignatures),
/* harmony export */   dN: () => (/* binding */ periodName),
/* harmony export */   eh: () => (/* binding */ SIGNATURES),
/* harmony export */   jf: () => (/* binding */ perPeriod)
/* harmony export */ });
/* harmony import */ var _model_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6307);

/** The five signatures in the order in which every form shows them: in a sentence, and at the head of a column. */
const SIGNATURES = [
    { key: 'sigV2', name: 'SigV2', title: 'SigV2' },
    { key: 'sigV4', name: 'SigV4', title: 'SigV4' },
    { key: 'unsigned', name: 'unsigned', title: 'Unsigned' },
    { key: 'unknown', name: 'unknown', title: 'Unknown' },
    { key: 'missing', name: 'missing', title: 'Missing' },
];
const DAY_MILLISECONDS = 86_400_000;
/**
 * Requests day by day, days without any among them; where that were more than `most` periods, of as many days each as it
 * takes. Empty where no request is in scope.
 */
function trendOf(daily, most) {
    const [first] = daily;
    const last = daily.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const start = Date.parse(first.date);
    const days = Math.round((Date.parse(last.date) - start) / DAY_MILLISECONDS) + 1;
    const daysEach = Math.ceil(days / most);
    const dateOf = (day) => new Date(start + day * DAY_MILLISECONDS).toISOString().slice(0, 10);
    const periods = [];
    for (let day = 0; day < days; day += daysEach)
        periods.push({
            from: dateOf(day),
            to: dateOf(Math.min(day + daysEach, days) - 1),
            ...(0,_model_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .noSignatures */ .PJ)(),
        });
    for (const counts of daily) {
        const day = Math.round((Date.parse(counts.date) - start) / DAY_MILLISECONDS);
        const period = periods[Math.floor(day / daysEach)];
        for (const { key } of SIGNATURES)
            period[key] += counts[key];
    }
    return periods;
}
/** The signatures that any request has; SigV2 and SigV4 always. */
function shownSignatures(counted) {
    return SIGNATURES.filter(({ key }) => key === 'sigV2' || key === 'sigV4' || counted.some((counts) => counts[key] > 0));
}
/** `a day`, `in 7 days`. */
function perPeriod(periods) {
    const [first] = periods;
    if (first === undefined || first.from === first.to)
        return 'a day';
    return `in ${Math.round((Date.parse(first.to) - Date.parse(first.from)) / DAY_MILLISECONDS) + 1} days`;
}
/** `2026-11-16`, `2026-11-16 to 2026-11-22`. */
function periodName({ from, to }) {
    return from === to ? from : `${from} to ${to}`;
}


/***/ }),

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   ET: () => (/* binding */ refusedWords),
/* harmony export */   Ee: () => (/* binding */ windowWords),
/* harmony export */   HE: () => (/* binding */ REPEAT_TITLE),
/* harmony export */   LG: () => (/* binding */ SIGNS_BY),
/* harmony export */   V8: () => (/* binding */ clientName),
/* harmony export */   VK: () => (/* binding */ gapNames),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   hI: () => (/* binding */ sourceWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   i8: () => (/* binding */ openGaps),
/* harmony export */   lv: () => (/* binding */ asInput),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   oW: () => (/* binding */ caveats),
/* harmony export */   pZ: () => (/* binding */ repeatCommand),
/* harmony export */   qZ: () => (/* binding */ repeatNote),
/* harmony export */   rO: () => (/* binding */ exceptionState),
/* harmony export */   s3: () => (/* binding */ matchParts),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   ui: () => (/* binding */ asOption),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   vf: () => (/* binding */ exceptedCounts),
/* harmony export */   wh: () => (/* binding */ totalRows)
/* harmony export */ });
/* harmony import */ var _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9294);

/** The words and figures that every form of the report shares; plain text, to be escaped for the medium. */
/** `1,234,567` */
function figure(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 request`, `1,234 requests`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${figure(count)} ${count === 1 ? noun : plural}`;
}
/** `512 bytes`, `1.2 GiB`. */
function byteSize(bytes) {
    let size = bytes;
    let unit = 0;
    while (size >= 1024 && unit < UNITS.length - 1) {
        size /= 1024;
        unit++;
    }
    return unit === 0 ? counted(bytes, 'byte') : `${size.toFixed(size < 10 ? 1 : 0)} ${UNITS[unit]}`;
}
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/** `2026-11-23 15:04:05Z`: as in the JSON, a blank for the T. */
function moment(time) {
    return time === null ? '-' : time.replace('T', ' ');
}
const SIGNS_BY = {
    header: 'Authorization header',
    presigned: 'presigned URL',
    unknown: 'unknown means',
};
/** How many clients were found, listed or not, and how many requests they made. */
function findingCounts(report) {
    const { requests, clients } = report.findingsNotListed;
    return {
        clients: report.findings.length + (clients ?? 0),
        exact: clients !== null || requests === 0,
        requests: report.findings.reduce((sum, finding) => sum + finding.requests, requests),
    };
}
/** How many clients exceptions cover, listed or not, and how many requests they made. */
function exceptedCounts({ excepted, exceptedNotListed }) {
    return {
        clients: excepted.length + exceptedNotListed.clients,
        requests: excepted.reduce((sum, { requests }) => sum + requests, exceptedNotListed.requests),
    };
}
/** Whether an exception still holds: `until 2027-01-31`, `ends in 3 days`, `expired 2026-10-01: no longer applies`, `until 2027-01-31; matches no client`. */
function exceptionState({ state, expires, dueInDays }) {
    if (state === 'expired')
        return `expired ${expires}: no longer applies`;
    const end = dueInDays > _exceptions_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .DUE_SOON_DAYS */ .LL
        ? `until ${expires}`
        : dueInDays === 0
            ? 'ends today'
            : `ends in ${counted(dueInDays, 'day')}`;
    return state === 'unmatched' ? `${end}; matches no client` : end;
}
/** `requester …, user agent contains …`: what an exception matches, each part by its name. */
function matchParts({ match }) {
    const parts = [
        ['bucket', match.bucket],
        ['network', match.network],
        ['requester', match.requester],
        ['authentication', match.authentication],
        ['user agent contains', match.userAgentContains],
    ];
    return parts.filter((part) => part[1] !== null);
}
function openGaps(report) {
    return report.gaps.filter((gap) => !gap.accepted);
}
/** `no-traffic (2), stale-logs` */
function gapNames(gaps) {
    const counts = new Map();
    for (const { name } of gaps)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${figure(count)})`)).join(', ');
}
/** The verdict in one sentence, without its name. */
function verdictSentence(report) {
    const open = openGaps(report);
    if (report.verdict === 'non-compliant') {
        const { clients, exact, requests } = findingCounts(report);
        const targets = report.targets.filter(({ verdict }) => verdict === 'non-compliant').length;
        const who = `${exact ? '' : 'at least '}${counted(clients, 'client')}`;
        const where = `${figure(targets)} of ${counted(report.targets.length, 'target')}`;
        return `${counted(requests, 'request')} by ${who} ${requests === 1 ? 'was' : 'were'} signed with SigV2, in ${where}.`;
    }
    if (report.verdict === 'inconclusive')
        return `${noneSigns(report)}, but the logs do not prove that there is none: ${gapNames(open)}.`;
    const proven = report.targets.filter(({ verdict }) => verdict === 'compliant').length;
    const all = report.targets.length;
    if (all === 0)
        return 'No request was signed with SigV2; nor was any other seen, which the settings accept.';
    const where = proven < all
        ? `${figure(proven)} of ${counted(all, 'target')}`
        : all === 1
            ? 'the one target'
            : all === 2
                ? 'both targets'
                : `all ${figure(all)} targets`;
    const { sigV4 } = report.totals;
    return `${noneSigns(report)}; ${counted(sigV4, 'request')} ${sigV4 === 1 ? 'was' : 'were'} signed with SigV4, in ${where}.`;
}
/** What can be said where nothing counts as a finding: SigV2 requests that are excepted or ignored may be there. */
function noneSigns({ totals }) {
    return totals.sigV2 === 0
        ? 'No request signed with SigV2 was found'
        : 'Every SigV2 request found is excepted or ignored';
}
/** What else must be known to read the verdict rightly; one sentence each. */
function caveats(report) {
    const lines = [];
    const open = openGaps(report);
    const accepted = report.gaps.filter((gap) => gap.accepted);
    if (report.verdict === 'non-compliant' && open.length > 0)
        lines.push(`The rest is not proven: ${counted(open.length, 'gap')} (${gapNames(open)}).`);
    if (accepted.length > 0)
        lines.push(`Gaps that the settings accept: ${gapNames(accepted)}.`);
    const setAside = report.totals.sigV2 - findingCounts(report).requests - exceptedCounts(report).requests;
    if (setAside > 0)
        lines.push(`${counted(setAside, 'more request')} signed with SigV2 ${setAside === 1 ? 'is' : 'are'} no finding, as the settings say${report.settings.ignoreRejected ? ' (ignore-rejected: the client was always refused)' : ''}.`);
    const excepted = exceptedCounts(report);
    if (excepted.clients > 0)
        lines.push(`${counted(excepted.clients, 'more client')} with ${counted(excepted.requests, 'request')} signed with SigV2 ${excepted.clients === 1 ? 'is' : 'are'} excepted.`);
    if (report.findings.some(({ authentication }) => authentication === 'presigned'))
        lines.push(PRESIGNED);
    if (report.evidence.complete === false)
        lines.push(`evidence.csv holds ${counted(report.evidence.records ?? 0, 'record')}, not all of those behind the findings.`);
    return lines;
}
const PRESIGNED = 'For a presigned URL, remote IP and user agent are those of whoever opened it: the one to fix is the requester, who made it.';
const asOption = (name, value) => `\`--${name} ${shellWord(value)}\``;
const asInput = (name, value) => `\`${name}: ${value}\``;
/** What to do now, step by step. */
function nextSteps(report, spell) {
    const steps = [];
    if (report.verdict === 'non-compliant')
        steps.push('Make each client above sign with SigV4, as its advice says; its requester tells you whose it is.', `Then check the time after the change: ${spell('since', 'TIME')}`);
    const open = openGaps(report);
    if (open.length > 0) {
        const names = [...new Set(open.map(({ name }) => name))];
        const acceptable = names
            .filter((name) => name !== 'result-truncated')
            .map((name) => (name === 'unparsed-records' ? `${name}<=${report.totals.unparsed}` : name));
        steps.push(`Close the ${open.length === 1 ? 'gap above, as it' : 'gaps above, each as it'} says.${acceptable.length === 0
            ? ''
            : ` Accept by name only what you can answer for: ${spell('accept-gaps', acceptable.join(','))}`}`);
    }
    if (report.verdict === 'compliant' && report.totals.sigV2 === 0)
        steps.push('Once the window covers your slowest job, deny SigV2: `s3-sigv4-check check … --policy` prints the policy.');
    if (report.verdict === 'compliant')
        steps.push('Keep the check on a schedule: S3 delivers access logs on a best-effort basis, so no log proves absence, and new clients appear.');
    return steps;
}
/** `2026-11-16 00:00:00Z up to 2026-11-23 00:00:00Z`, `since …`, `everything in the logs`. */
function windowWords({ since, until }) {
    if (since !== null && until !== null)
        return `${moment(since)} up to ${moment(until)}`;
    if (since !== null)
        return `since ${moment(since)}`;
    if (until !== null)
        return `before ${moment(until)}`;
    return 'everything in the logs';
}
/** `photos · 203.0.113.0/24`, as far as it is known. */
function placeOf(gap) {
    return [gap.bucket, gap.network].filter((part) => part !== null).join(' · ');
}
/** Where the records came from: `48 log objects (1.2 MiB), by the embedded engine`. */
function sourceWords(report) {
    const { logObjects, bytes, engine, skippedFiles } = report.source;
    const size = bytes === null ? '' : ` (${byteSize(bytes)})`;
    const by = engine === 'athena' ? 'Amazon Athena' : 'the embedded engine';
    const skipped = skippedFiles === 0 ? '' : `; ${counted(skippedFiles, 'file')} with hidden names left out`;
    return `${counted(logObjects, 'log object')}${size}, by ${by}${skipped}`;
}
/** The rows that add up to all records read; the five signatures add up to those in scope. */
function totalRows({ totals }) {
    return {
        parts: [
            { name: 'in scope', count: totals.inScope },
            { name: 'excluded by user agent', count: totals.excluded },
            { name: 'other buckets', count: totals.otherBuckets },
            { name: 'other networks', count: totals.otherNetworks },
            { name: 'outside the window', count: totals.outsideWindow },
            { name: 'S3’s own operations', count: totals.service },
            { name: 'unparsed', count: totals.unparsed },
        ],
        signatures: [
            { name: 'SigV2', count: totals.sigV2 },
            { name: 'SigV4', count: totals.sigV4 },
            { name: 'unsigned', count: totals.unsigned },
            { name: 'unknown signature', count: totals.unknown },
            { name: 'signature missing', count: totals.missing },
        ],
    };
}
const VERDICT_WORDS = {
    compliant: 'Compliant',
    'non-compliant': 'Non-compliant',
    inconclusive: 'Inconclusive',
};
/** A command for a POSIX shell that does the check again over the same window. */
function repeatCommand(report) {
    const { settings, source, window } = report;
    const options = [];
    for (const bucket of settings.buckets)
        options.push(['buckets', bucket]);
    for (const network of settings.sourceIps)
        options.push(['source-ips', network]);
    if (window.since !== null)
        options.push(['since', window.since]);
    if (window.until !== null)
        options.push(['until', window.until]);
    if (settings.excludeUserAgents.length === 0)
        options.push(['exclude-user-agents', 'none']);
    else if (settings.excludeUserAgents.length > 1 || settings.excludeUserAgents[0] !== 'S3Console')
        for (const text of settings.excludeUserAgents)
            options.push(['exclude-user-agents', text]);
    for (const gap of settings.acceptGaps)
        options.push(['accept-gaps', gap]);
    // The report has the exceptions, and not the path of their file.
    if (report.exceptions.length > 0)
        options.push(['exceptions-file', 'EXCEPTIONS.yml']);
    const words = ['s3-sigv4-check', 'check', ...source.locations];
    for (const [name, value] of options)
        words.push(`--${name}`, value);
    if (settings.ignoreRejected)
        words.push('--ignore-rejected');
    return words.map(shellWord).join(' ');
}
const REPEAT_TITLE = 'Run it yourself';
/** What the command cannot know; empty where that is nothing. */
function repeatNote({ source }) {
    return source.engine === 'athena'
        ? 'It runs on Athena with your own credentials; add `--aws-region`, and `--workgroup` if it is not `primary`.'
        : '';
}
function shellWord(word) {
    return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** What a cause's clients are called. */
function clientName({ product, authentication, }) {
    return product ?? (authentication === 'presigned' ? 'Presigned URL' : 'Unknown client');
}
/** `all refused`, `12 refused`; empty where none was. */
function refusedWords({ rejected, requests }) {
    if (rejected === 0)
        return '';
    return rejected === requests ? 'all refused' : `${figure(rejected)} refused`;
}


/***/ }),

/***/ 1122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60);

/** How many columns of a terminal a text takes, escape sequences none. Plain ASCII, which most is, is not looked up. */
function displayWidth(text) {
    return /^[ -~]*$/.test(text) ? text.length : string_width__WEBPACK_IMPORTED_MODULE_0__(text);
}


/***/ }),

/***/ 8662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Hg: () => (/* binding */ mermaidText),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   PR: () => (/* binding */ UNSEEN),
/* harmony export */   Pr: () => (/* binding */ markdownCellCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   UJ: () => (/* binding */ inertText),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   rU: () => (/* binding */ markdownCellText),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/**
 * One escape for each medium. Everything out of a log is a stranger's text, and passes one of these before it is shown or
 * kept; nothing else in the project escapes.
 */
/**
 * What would not be seen, or would move what is: control characters (C0, C1), format characters (bidi, zero-width, tags),
 * line and paragraph separators, half a surrogate pair, and letters that are drawn as nothing.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * The text on one line, with every character that would not be seen spelt out: `<U+202E>`. This is a terminal's escape: no
 * escape sequence, line end or tab is left. The other media begin with it.
 */
function visible(text) {
    return text.replace(UNSEEN, (character) => `<U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
}
/** At most so many characters (code points) of a text, the last an ellipsis where there were more. */
function cut(text, characters) {
    const all = Array.from(text);
    return all.length <= characters ? text : `${all.slice(0, characters - 1).join('')}…`;
}
/**
 * Makes sure that no line of a text is taken for a workflow command: a runner reads standard output and standard error,
 * and takes a line that begins with `::` (after blanks), or that holds `##[`, for an order.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function inertLines(text) {
    return inertText(text).replace(COMMAND, '$1<U+003A>:');
}
/** A text that is to be laid out, as `inertLines` will have it: it takes more columns then. */
function inertText(text) {
    return text.replaceAll('##[', '#<U+0023>[');
}
const COMMAND = /^((?:\s|\u001b\[[0-9;]*m)*)::/gm;
/**
 * JSON in which every character that would not be seen is spelt `\u202e`, its own line ends apart, and that no runner takes
 * for a workflow command. It means the same.
 */
function inertJson(json) {
    const spelt = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json
        .replaceAll('##[', '##\\u005b')
        .split('\n')
        .map((line) => line.replace(UNSEEN, (character) => character.split('').map(spelt).join('')))
        .join('\n');
}
/** A Markdown code span: GitHub looks for no mention, reference, address, emoji, HTML or formula in it. */
function markdownCode(text) {
    if (text === '')
        return '*empty*';
    return codeSpan(visible(text));
}
/**
 * A code span in a table's cell, where a bar ends the cell unless a backslash stands before it. A backslash of the text
 * itself right before a bar cannot be written so; there the span ends, and another begins.
 */
function markdownCellCode(text) {
    if (text === '')
        return '*empty*';
    return visible(text)
        .split(/(?<=\\)(?=\|)/)
        .map((part) => codeSpan(part).replaceAll('|', '\\|'))
        .join('<!-- -->');
}
function codeSpan(text) {
    const longestRun = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longestRun + 1);
    const padded = text.startsWith('`') ||
        text.endsWith('`') ||
        (text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text));
    return padded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}
/**
 * Prose in Markdown: plain words stay, and what stands between two backticks, and every word that Markdown or GitHub might
 * make something of (an address, a mention, a reference, a commit, markup), becomes a code span.
 */
function markdownText(text) {
    return prose(text, markdownCode);
}
/** Prose in a table's cell. */
function markdownCellText(text) {
    return prose(text, markdownCellCode);
}
function prose(text, code) {
    const parts = text
        .split(/`([^`]+)`/)
        .flatMap((part, index) => (index % 2 === 1 ? [code(part)] : visible(part).split(/( +)/).map(wordOf)));
    // Two code spans side by side would be read as one.
    return parts
        .reduce((all, part) => `${all}${all.endsWith('`') && part.startsWith('`') ? '<!-- -->' : ''}${part}`, '')
        .trim();
    function wordOf(word) {
        if (word === '' || word.startsWith(' '))
            return word.slice(0, 1);
        const [, before, core, after] = PUNCTUATED.exec(word);
        if (core === '' || /^[–—·]+$/.test(core))
            return word;
        if (!PLAIN_WORD.test(core) || LINKED_WORD.test(core))
            return `${before}${code(core)}${after}`;
        return /^\p{N}+$/u.test(core) ? `${before}${core}${after.replace(/^[.)]/, '\\$&')}` : word;
    }
}
const PUNCTUATED = /^([(“‘"]*)(.*?)([.,;:?)”’"…]*)$/su;
/** Letters and digits, with hyphens or apostrophes between them, or the commas and dots of numbers; or a time of day. */
const PLAIN_WORD = /^(?:[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*|\d\d:\d\d:\d\dZ)$/u;
/** `GH-26` and its like, commits. Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const LINKED_WORD = /[a-z]-[0-9]|^[0-9a-f]{7,}$/i;
/** A label in a Mermaid chart, between double quotes. Source: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
function mermaidText(text) {
    return visible(text).replace(/[^\p{L}\p{N} .,:+-]/gu, (character) => `#${character.codePointAt(0)};`);
}
/** HTML text, or the value of an attribute in quotes of either kind. */
function html(text) {
    return visible(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * A cell of CSV before it is quoted: a spreadsheet takes one that begins so for a formula. The guard is an apostrophe; a
 * lone `-`, which is how a log spells "nothing", stays as it is.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvCell(text) {
    return text !== '-' && FORMULA.test(text) ? `'${text}` : text;
}
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;


/***/ }),

/***/ 2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalText: () => (/* binding */ terminalText)
/* harmony export */ });
/* unused harmony export wrap */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2805);
/* harmony import */ var _content_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6714);
/* harmony import */ var _content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6928);
/* harmony import */ var _content_refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9944);
/* harmony import */ var _content_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8058);
/* harmony import */ var _content_trend_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6863);
/* harmony import */ var _content_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7813);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1122);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8662);










/** As it will stand there, so that it is measured so. */
function visible(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .inertText */ .UJ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(text));
}
/** What a terminal shows of each kind before it says how many more there are. */
const LISTED = 20;
const NARROWEST = 80;
const WIDEST = 140;
/** The report for a terminal: readable at 80 columns and without colour; ends with a line end. */
function terminalText(report, options) {
    const width = Math.min(Math.max(options.columns, NARROWEST), WIDEST);
    const paint = painter(options.colour);
    const blocks = [
        headline(report, width, paint),
        trend(report, width, paint),
        targets(report, width, paint),
        findings(report, width, paint),
        exceptions(report, width, paint),
        comparison(report, width, paint),
        rehearsal(report, width, paint),
        gaps(report, width, paint),
        beside(report, width, paint),
        totals(report, paint),
        next(report, width, paint, options.reportDirectory),
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .inertLines */ .wi)(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}
function painter(colour) {
    return colour ? (styles, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(styles, text, { validateStream: false }) : (_, text) => text;
}
const VERDICT_STYLE = {
    compliant: 'green',
    'non-compliant': 'red',
    inconclusive: 'yellow',
    'no-traffic': 'yellow',
};
function headline(report, width, paint) {
    const verdict = `${_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .VERDICT_WORDS */ ._G[report.verdict].toUpperCase()}.`;
    const [first, ...rest] = wrap(`${verdict} ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictSentence */ .BT)(report)}`, width);
    const lines = [
        `${paint(['bold', VERDICT_STYLE[report.verdict]], verdict)}${first.slice(verdict.length)}`,
        ...rest,
        '',
        ...pairs([
            ['Checked', (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .windowWords */ .Ee)(report.window)],
            ['Read', (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceWords */ .hI)(report)],
            [
                'Records',
                report.source.oldestRecord === null
                    ? 'none'
                    : `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(report.source.oldestRecord)} to ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(report.source.newestRecord)}`,
            ],
            ...(report.scan.bytesScanned === null
                ? []
                : [['Scanned', `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .byteSize */ .mz)(report.scan.bytesScanned)} by Athena`]]),
        ], width, '', paint),
    ];
    const notes = bullets((0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .caveats */ .oW)(report), width);
    return [...lines, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}
const SPARKS = '▁▂▃▄▅▆▇█';
/** A row of bars for each signature, each to its own scale; a day without a request of it is a dot. */
function trend(report, width, paint) {
    const periods = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .trendOf */ .RS)(report.daily, width - 40);
    if (periods.length < 2)
        return '';
    const shown = (0,_content_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .shownSignatures */ .X5)(periods);
    const names = Math.max(...shown.map(({ name }) => name.length));
    const barWidth = Math.min(Math.max(Math.floor((width - 40) / periods.length), 1), 4);
    const lines = shown.map(({ key, name }) => {
        const counts = periods.map((period) => period[key]);
        const most = Math.max(...counts);
        const bars = counts
            .map((count) => (count === 0 ? '·' : SPARKS[Math.ceil((count / most) * SPARKS.length) - 1]))
            .map((bar) => (barWidth === 1 ? bar : `${bar.repeat(barWidth - 1)} `))
            .join('');
        const least = Math.min(...counts);
        const range = most === 0 ? 'none' : least === most ? (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(most) : `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(least)} to ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(most)}`;
        const style = key === 'sigV2' ? 'red' : key === 'sigV4' ? 'green' : 'dim';
        return `  ${name.padEnd(names)}  ${most === 0 ? bars : paint(style, bars)}${barWidth === 1 ? '  ' : ' '}${range}`;
    });
    const [first, last] = [periods[0], periods.at(-1)];
    return section(`Requests ${(0,_content_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .perPeriod */ .jf)(periods)}, ${first.from} to ${last.to}`, paint, lines);
}
function targets(report, width, paint) {
    if (report.targets.length === 0)
        return '';
    const shown = (0,_content_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .shownTargets */ .c)(report.targets, LISTED);
    const others = (target) => target.unknown + target.missing;
    const rows = shown.map((target) => [
        visible(target.bucket),
        visible(target.network),
        paint(VERDICT_STYLE[target.verdict], target.verdict),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(target.sigV2),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(target.sigV4),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(target.unsigned),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(others(target)),
        (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(target.lastSeen),
    ]);
    const head = ['bucket', 'network', 'verdict', 'SigV2', 'SigV4', 'unsigned', 'other', 'last seen'];
    const text = table(head, rows, {
        width,
        paint,
        figures: [3, 4, 5, 6],
        wrapped: [0, 1],
        dispensable: [7, 6, 5],
    });
    return section('Targets', paint, [text, ...more(report.targets.length - shown.length, 'target')]);
}
function findings(report, width, paint) {
    if (report.verdict !== 'non-compliant')
        return '';
    const causes = (0,_content_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .rollUp */ .F3)(report.findings);
    const { clients, exact } = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .findingCounts */ .s_)(report);
    const lines = [];
    causes.slice(0, LISTED).forEach((cause, index) => {
        if (index > 0)
            lines.push('');
        lines.push(...causeBlock(cause, index + 1, width, paint));
    });
    const left = causes.length - LISTED;
    if (left > 0)
        lines.push('', ...more(left, 'cause', 'all of them are in report.json'));
    if (report.findingsNotListed.requests > 0)
        lines.push('', ...wrap(`Beyond the ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(report.findings.length, 'client')} that the report lists, ${report.findingsNotListed.clients === null
            ? 'others'
            : (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(report.findingsNotListed.clients, 'more')} made ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(report.findingsNotListed.requests, 'request')}.`, width - 2).map((line) => `  ${line}`));
    const title = `Findings: ${exact ? '' : 'at least '}${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(clients, 'client')} signing with SigV2${causes.length === clients ? '' : `, from ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(causes.length, 'cause')}`}`;
    return section(title, paint, lines);
}
function causeBlock(cause, number, width, paint) {
    const name = paint('bold', visible((0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .clientName */ .V8)(cause)));
    const versions = cause.versions.length === 0 ? '' : ` ${cause.versions.map(visible).join(', ')}`;
    const refused = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedWords */ .ET)(cause);
    const clients = cause.clients === 1 ? '' : ` by ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(cause.clients, 'client')}`;
    return [
        `${String(number).padStart(2)}  ${name}${versions}`,
        ...pairs([
            [
                'requests',
                `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(cause.requests)}${clients}${refused === '' ? '' : `, ${refused}`}; last seen ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(cause.lastSeen)}`,
            ],
            ['signs by', _content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .SIGNS_BY */ .LG[cause.authentication]],
            ['requester', cause.requester === '-' ? '- (not authenticated)' : visible(cause.requester)],
            ...listLines('bucket', cause.buckets.slice(0, _content_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLES */ .kS), cause.buckets.length),
            ...listLines('remote IP', cause.remoteIps, cause.remoteIpCount),
            ...listLines('user agent', cause.userAgents, cause.userAgentCount),
            ...listLines('log object', cause.logObjects.slice(0, 1), 1),
            ['advice', visible(cause.advice)],
        ], width, '    ', paint),
    ];
}
/** The examples on a line each, and how many more there are of all `count`. */
function listLines(label, examples, count) {
    const lines = examples.map((text) => (text === '' ? '(empty)' : visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(text, 300))));
    if (count > examples.length)
        lines.push(`and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(count - examples.length)} more`);
    return lines.map((text, index) => [index === 0 ? label : '', text]);
}
function exceptions(report, width, paint) {
    if (report.exceptions.length === 0)
        return '';
    // What asks for somebody's attention first.
    const inOrder = [...report.exceptions].sort((a, b) => a.dueInDays - b.dueInDays);
    const lines = inOrder
        .slice(0, LISTED)
        .flatMap((exception) => [
        ...wrap(`${visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(exception.reason, 200))} (${visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(exception.owner, 60))})`, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`),
        ...pairs([
            ...(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .matchParts */ .s3)(exception).map(([name, value]) => [name, visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(value, 200))]),
            ['state', (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .exceptionState */ .rO)(exception)],
            [
                'covers',
                `${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(exception.requests, 'request')} of ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(exception.clients, 'client')} signing with SigV2`,
            ],
        ], width, '    ', paint),
    ]);
    const left = inOrder.length - LISTED;
    return section('Exceptions', paint, [
        ...lines,
        ...more(left, 'exception', 'all of them are in report.json'),
    ]);
}
/** Causes named of each kind. */
const COMPARED = 5;
function comparison(report, width, paint) {
    if (report.comparison === null)
        return '';
    const { earlier, caveats, ...kinds } = report.comparison;
    const lines = [
        `  ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(kinds.new.length, 'client')} new, ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(kinds.gone.length)} gone, ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(kinds.still.length)} still there.`,
    ];
    for (const [title, clients] of [
        ['new', kinds.new],
        ['gone', kinds.gone],
    ]) {
        const causes = (0,_content_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .rollUpCompared */ .EK)(clients);
        for (const cause of causes.slice(0, COMPARED)) {
            const agent = cause.userAgentCount === 1 ? ` (${visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(cause.userAgents[0], 100))})` : '';
            const requests = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(Math.max(cause.requests, cause.requestsBefore), 'request');
            const clients = cause.clients === 1 ? '' : ` by ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(cause.clients, 'client')}`;
            lines.push(...wrap(`${title}: ${visible((0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .clientName */ .V8)(cause))}${agent} of ${visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(cause.requester, 120))}, ${requests}${clients}${cause.excepted ? ', excepted' : ''}`, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`));
        }
        lines.push(...more(causes.length - COMPARED, `${title} cause`, 'all of them are in report.json'));
    }
    return section(`Since the check of ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(earlier.generatedAt)} (${earlier.verdict})`, paint, [
        ...lines,
        ...bullets(caveats, width),
    ]);
}
/** Causes that a rehearsal names; the findings above tell more of them. */
const REHEARSED = 10;
function rehearsal(report, width, paint) {
    const rehearsed = (0,_content_refused_js__WEBPACK_IMPORTED_MODULE_4__.rehearse)(report);
    if (rehearsed.denied.length === 0)
        return '';
    const figures = Math.max(...rehearsed.denied.slice(0, REHEARSED).map((cause) => (0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__/* .requestsADay */ .Ku)(cause.requestsADay).length));
    const indent = ' '.repeat(figures + 10);
    return section('If SigV2 were denied now', paint, [
        ...wrap((0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsalSentence */ .xM)(rehearsed), width - 2).map((line) => `  ${line}`),
        ...rehearsed.denied
            .slice(0, REHEARSED)
            .flatMap((cause) => wrap(visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)((0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__/* .deniedName */ .Pb)(cause), 300)), width - indent.length).map((line, index) => index === 0
            ? `  ${(0,_content_deny_words_js__WEBPACK_IMPORTED_MODULE_3__/* .requestsADay */ .Ku)(cause.requestsADay).padStart(figures)} a day  ${line}`
            : `${indent}${line}`)),
        ...more(rehearsed.denied.length - REHEARSED, 'cause'),
        ...wrap('--policy prints the policies that deny it. They also stop clients that are not seen here.', width - 2).map((line) => `  ${line}`),
    ]);
}
function gaps(report, width, paint) {
    if (report.gaps.length === 0)
        return '';
    const inOrder = [...(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .openGaps */ .i8)(report), ...report.gaps.filter(({ accepted }) => accepted)];
    const lines = [];
    inOrder.slice(0, LISTED).forEach((gap, index) => {
        if (index > 0)
            lines.push('');
        lines.push(...gapBlock(gap, width, paint));
    });
    const left = inOrder.length - LISTED;
    if (left > 0)
        lines.push('', ...more(left, 'gap', 'all of them are in report.json'));
    return section('Gaps: why the log proves less than it seems to', paint, lines);
}
function gapBlock(gap, width, paint) {
    const place = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(gap);
    const name = paint(gap.accepted ? 'dim' : ['bold', 'yellow'], gap.name);
    const count = gap.count === null ? '' : ` (${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(gap.count, 'record')})`;
    const heading = `${gap.name}${gap.accepted ? ' (accepted)' : ''}${count}`;
    const [first, ...rest] = wrap(`${heading}${place === '' ? '' : `: ${visible(place)}`}`, width - 4);
    return [
        `  ${name}${first.slice(gap.name.length)}`,
        ...rest.map((line) => `    ${line}`),
        ...wrap(visible(gap.message), width - 4).map((line) => `    ${line}`),
        ...gap.samples.flatMap(({ logObject, record }) => [
            ...pairs([
                ['in', visible(logObject)],
                ['line', visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(record, 200))],
            ], width, '    ', paint),
        ]),
    ];
}
/** Clients named of each kind beside the verdict. */
const BESIDE = 5;
function beside(report, width, paint) {
    const parts = (0,_content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .besideParts */ .V9)(report);
    if (parts.length === 0)
        return '';
    const indented = (text) => wrap(text, width - 2).map((line) => `  ${line}`);
    const lines = parts.flatMap((part) => {
        const shown = part.clients.slice(0, BESIDE);
        const figures = Math.max(...shown.map(({ requests }) => (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(requests).length));
        const indent = ' '.repeat(figures + 6);
        const rest = (0,_content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .besideRest */ .vR)(part, shown.length);
        return [
            '',
            ...indented(`${part.title}. ${part.advice}`),
            ...shown.flatMap((client) => wrap(besideClient(client), width - indent.length).map((line, index) => index === 0 ? `    ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(client.requests).padStart(figures)}  ${line}` : `${indent}${line}`)),
            ...(rest === '' ? [] : indented(rest)),
        ];
    });
    return section(_content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .BESIDE_TITLE */ .q1, paint, [...indented(_content_also_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .BESIDE_SENTENCE */ .HV), ...lines]);
}
function besideClient(client) {
    const { userAgent, requester, remoteIp, bucket, tlsVersion } = client;
    const agent = userAgent === '' ? '(empty)' : visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(userAgent, 100));
    const who = requester === '-' ? '' : ` of ${visible((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(requester, 120))}`;
    const tls = tlsVersion === null ? '' : `, ${visible(tlsVersion)}`;
    return `${agent}${who}, from ${visible(remoteIp)} to ${visible(bucket)}${tls}`;
}
function totals(report, paint) {
    const { parts, signatures } = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .totalRows */ .wh)(report);
    const used = parts.filter(({ name, count }) => count > 0 || name === 'in scope');
    const rows = [
        { text: 'records read', count: report.totals.records },
        ...used.flatMap(({ name, count }) => [
            { text: `  ${name}`, count },
            ...(name === 'in scope'
                ? signatures
                    .filter((row) => row.count > 0)
                    .map((row) => ({ text: `    ${row.name}`, count: row.count }))
                : []),
        ]),
    ];
    const names = Math.max(...rows.map(({ text }) => text.length));
    const figures = Math.max(...rows.map(({ count }) => (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(count).length));
    return section('Totals', paint, rows.map(({ text, count }) => `  ${text.padEnd(names)}  ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .figure */ .vP)(count).padStart(figures)}`));
}
function next(report, width, paint, reportDirectory) {
    const steps = (0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .nextSteps */ .Zn)(report, _content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .asOption */ .ui);
    if (reportDirectory !== null)
        steps.push(`Open ${visible(reportDirectory)}/report.html for the whole report and its evidence.`);
    else if (report.verdict === 'non-compliant')
        steps.push('For the records behind the findings: `--report-directory DIR`');
    return section('Next', paint, bullets(steps, width));
}
function bullets(sentences, width) {
    return sentences.flatMap((sentence) => wrap(sentence, width - 4).map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`));
}
function more(count, noun, where = '') {
    return count <= 0 ? [] : [`  … and ${(0,_content_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(count, `more ${noun}`)}${where === '' ? '' : `; ${where}`}.`];
}
function section(title, paint, lines) {
    return [paint('bold', title), ...lines].join('\n');
}
/** Labels, and beside them their values, wrapped. */
function pairs(rows, width, indent, paint) {
    const labels = Math.max(...rows.map(([label]) => label.length)) + 2;
    return rows.flatMap(([label, value]) => wrap(value, width - indent.length - labels).map((line, index) => `${indent}${index === 0 && label !== '' ? paint('dim', label.padEnd(labels)) : ' '.repeat(labels)}${line}`));
}
/** Lines of at most `width` columns; a word that is longer is broken where it must be. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    const flush = () => {
        lines.push(line);
        line = '';
        used = 0;
    };
    for (const word of text.split(' ')) {
        const wide = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(word);
        if (line !== '' && used + 1 + wide > width)
            flush();
        if (wide <= width) {
            line = line === '' ? word : `${line} ${word}`;
            used = used === 0 ? wide : used + 1 + wide;
            continue;
        }
        for (const piece of piecesOf(word, width)) {
            const columns = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(piece);
            if (used + columns > width)
                flush();
            line += piece;
            used += columns;
        }
    }
    if (line !== '' || lines.length === 0)
        flush();
    return lines;
}
/** Where a long word may break: after each slash of a path, and anywhere in what is longer still. */
function piecesOf(word, width) {
    return word.split(/(?<=\/)/).flatMap((part) => ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(part) <= width ? [part] : Array.from(part)));
}
const GAP_BETWEEN = 2;
const LEAST_WRAPPED = 18;
function table(head, rows, layout) {
    const natural = head.map((title, column) => Math.max((0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(title), ...rows.map((row) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(row[column]))));
    const least = natural.map((width, column) => layout.wrapped.includes(column) ? Math.min(width, LEAST_WRAPPED) : width);
    const left = new Set(head.keys());
    const total = (widths) => [...left].reduce((sum, column) => sum + widths[column] + GAP_BETWEEN, 0);
    for (const column of layout.dispensable)
        if (total(least) > layout.width)
            left.delete(column);
    const widths = [...natural];
    let over = total(widths) - layout.width;
    while (over > 0) {
        const widest = layout.wrapped.reduce((a, b) => (widths[a] >= widths[b] ? a : b));
        if (widths[widest] <= LEAST_WRAPPED)
            break;
        widths[widest] = widths[widest] - 1;
        over--;
    }
    const columns = [...left];
    const lines = [columns.map((column) => [layout.paint('dim', head[column])])];
    for (const row of rows)
        lines.push(columns.map((column) => layout.wrapped.includes(column)
            ? wrap(row[column], widths[column])
            : [row[column]]));
    return lines.flatMap((cells) => rowLines(cells)).join('\n');
    /** The lines of a row, as many as its tallest cell has. */
    function rowLines(cells) {
        const tallest = Math.max(...cells.map((cell) => cell.length));
        return Array.from({ length: tallest }, (_, line) => cells
            .map((cell, place) => {
            const text = cell[line] ?? '';
            const column = columns[place];
            const padding = ' '.repeat(Math.max(widths[column] - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_8__/* .displayWidth */ .F)(text), 0));
            const gap = ' '.repeat(GAP_BETWEEN);
            return layout.figures.includes(column) ? `${gap}${padding}${text}` : `${gap}${text}${padding}`;
        })
            .join('')
            .trimEnd());
    }
}


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in `package.json`; a test keeps the two equal. */
const VERSION = '0.1.0';


/***/ }),

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ INPUT_NAMES),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
const both = { engine: 'any', doors: 'both' };
const action = { engine: 'any', doors: 'action' };
const athena = { engine: 'athena', doors: 'both' };
/**
 * Every input of the action, which is every option of the command line but those of the action alone. The help is drawn
 * from this table, and a test holds `action.yml` to it.
 */
const INPUTS = {
    buckets: {
        ...both,
        kind: 'names',
        placeholder: 'NAMES',
        description: 'Names of the buckets to check. Required where the location of the logs is to be discovered.',
        default: 'every bucket in the logs',
    },
    'source-ips': {
        ...both,
        kind: 'names',
        placeholder: 'NETWORKS',
        description: 'IPv4 or IPv6 addresses or CIDR ranges: only requests from there are checked, and each bucket and range is a target with a verdict of its own.',
        default: 'any address',
    },
    since: {
        ...both,
        kind: 'value',
        placeholder: 'TIME',
        description: 'Start of the period to check, inclusive: an ISO 8601 date or time (UTC where no zone is given), or a span back from now such as 90m, 36h, 7d or 2w.',
        default: '7d for logs on S3; open for log files',
    },
    until: {
        ...both,
        kind: 'value',
        placeholder: 'TIME',
        description: 'End of the period, exclusive; given like since.',
        default: 'now for logs on S3; open for log files',
    },
    'log-location': {
        kind: 'locations',
        placeholder: 'LOCATIONS',
        description: 'Where the access logs are, one a line: s3://bucket/prefix (read by Athena), or a file or folder in the workspace (read by the action itself). Not both kinds in one check.',
        default: "discovered from each bucket's logging setting",
        engine: 'any',
        doors: 'action',
    },
    'log-key-format': {
        ...athena,
        kind: 'value',
        placeholder: 'FORMAT',
        description: 'How the log objects are named: simple, partitioned-event-time, partitioned-delivery-time, or auto: as the logging setting says, else as the names found there look.',
        default: 'auto',
    },
    'exclude-user-agents': {
        ...both,
        kind: 'texts',
        placeholder: 'TEXTS',
        description: 'Texts, separated by commas or lines, or none. A record whose user agent contains one of them (upper and lower case differ) is excluded, unless it is signed with SigV2.',
        default: 'S3Console',
    },
    'accept-gaps': {
        ...both,
        kind: 'names',
        placeholder: 'GAPS',
        description: 'Names of gaps that do not make the verdict inconclusive, such as no-traffic. unparsed-records<=N accepts up to N unparsed records. result-truncated cannot be accepted.',
        default: 'none',
    },
    'max-log-age': {
        ...both,
        kind: 'value',
        placeholder: 'SPAN',
        description: 'How old the newest record may be, such as 3d; older than that is the gap stale-logs. Not checked where until lies further back.',
        default: '3d for logs on S3; not checked for log files',
    },
    'ignore-rejected': {
        ...both,
        kind: 'switch',
        placeholder: '',
        description: 'true: clients all of whose SigV2 requests were refused (400, 401 or 403) do not count as findings.',
        default: 'false',
    },
    'exceptions-file': {
        ...both,
        kind: 'value',
        placeholder: 'FILE',
        description: 'YAML file of known clients that are excepted until a date, each with its reason and owner.',
        default: 'none',
    },
    'write-baseline': {
        ...both,
        kind: 'value',
        placeholder: 'FILE',
        description: 'File to write the present findings to as exceptions, with reason and owner to be filled in: a check with that exceptions file fails on new clients only.',
        default: 'none',
    },
    compare: {
        ...both,
        kind: 'value',
        placeholder: 'REPORT.json',
        description: 'The report.json of an earlier check: the report then says which clients are new, gone and still there.',
        default: 'none',
    },
    'aws-region': {
        ...athena,
        kind: 'value',
        placeholder: 'REGION',
        description: 'AWS Region of Athena and of the query results, such as eu-west-1.',
        default: 'the ambient one (AWS_REGION, AWS_DEFAULT_REGION, profile)',
    },
    'role-to-assume': {
        ...athena,
        kind: 'value',
        placeholder: 'ROLE',
        description: "ARN of the role to assume (its name is enough where the ambient credentials are of the same account): with the job's OIDC token where the job has id-token: write, else with the ambient credentials.",
        default: 'the ambient credentials are used as they are',
    },
    'role-session-name': {
        ...athena,
        kind: 'value',
        placeholder: 'NAME',
        description: "Name of the role's session, as CloudTrail shows it.",
        default: 's3-sigv4-check',
    },
    'role-duration-seconds': {
        ...athena,
        kind: 'value',
        placeholder: 'SECONDS',
        description: "How long the role's credentials are valid before they are renewed, 900 to 43200 (a chained role: 3600).",
        default: '3600',
    },
    'role-external-id': {
        ...athena,
        kind: 'value',
        placeholder: 'ID',
        description: "External id that the role's trust policy asks for.",
        default: 'none',
    },
    'role-chaining': {
        ...athena,
        kind: 'switch',
        placeholder: '',
        description: 'true: the role is assumed with the ambient credentials, those of an earlier role, and not with the OIDC token.',
        default: 'false',
    },
    audience: {
        ...athena,
        kind: 'value',
        placeholder: 'AUDIENCE',
        description: "Audience of the job's OIDC token.",
        default: 'sts.amazonaws.com',
    },
    'allowed-account-ids': {
        ...athena,
        kind: 'names',
        placeholder: 'IDS',
        description: 'Ids of the AWS accounts that the credentials may belong to; with any other the check does not run.',
        default: 'any account',
    },
    workgroup: {
        ...athena,
        kind: 'value',
        placeholder: 'NAME',
        description: 'Athena workgroup that runs the queries.',
        default: 'primary',
    },
    'output-location': {
        ...athena,
        kind: 'value',
        placeholder: 'S3-LOCATION',
        description: 's3://bucket/prefix for the query results. A workgroup that enforces its own is followed, with a notice.',
        default: "the workgroup's",
    },
    database: {
        ...athena,
        kind: 'value',
        placeholder: 'NAME',
        description: 'Glue database of the table; created if it is missing.',
        default: 's3_access_logs',
    },
    table: {
        ...athena,
        kind: 'value',
        placeholder: 'NAME',
        description: 'Glue table over the logs; created if it is missing.',
        default: "derived from the table's definition and location",
    },
    'max-bytes-scanned': {
        ...athena,
        kind: 'value',
        placeholder: 'BYTES',
        description: 'A query that would read more bytes is stopped; the verdict is then never compliant.',
        default: 'none',
    },
    'timeout-minutes': {
        ...both,
        kind: 'value',
        placeholder: 'MINUTES',
        description: 'Deadline of the whole check; a query still running then is stopped.',
        default: '30',
    },
    'evidence-limit': {
        ...both,
        kind: 'value',
        placeholder: 'RECORDS',
        description: 'Maximum number of records in evidence.csv; 0: its header alone.',
        default: '10000',
    },
    'report-directory': {
        ...both,
        kind: 'value',
        placeholder: 'DIRECTORY',
        description: 'Directory for the report: report.html, report.json, evidence.csv, summary.md, queries.sql and SHA256SUMS.',
        default: 'action: a folder under RUNNER_TEMP; command line: none, nothing is written',
    },
    comment: {
        ...action,
        kind: 'value',
        placeholder: 'WHEN',
        description: "never, on-findings or always: one comment on the run's pull request, updated in place. Needs pull-requests: write.",
        default: 'never',
    },
    'tracking-issue': {
        ...action,
        kind: 'switch',
        placeholder: '',
        description: 'true: keeps one issue open while runs outside pull requests (scheduled ones, say) find something, and closes it when all is compliant. Needs issues: write.',
        default: 'false',
    },
    title: {
        ...action,
        kind: 'value',
        placeholder: 'TITLE',
        description: 'Heading that tells the comments and issues of several checks apart, such as those of a matrix.',
        default: 's3-sigv4-check',
    },
    'github-token': {
        ...action,
        kind: 'value',
        placeholder: 'TOKEN',
        description: 'Token that writes the comment and the issue.',
        default: 'the token of the job',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours.
        actionValue: '${{ github.token }}',
    },
    'fail-on': {
        kind: 'names',
        placeholder: 'VERDICTS',
        description: 'Verdicts that fail the step, or never alone. Wrong settings and a check that could not run always fail it.',
        default: 'non-compliant, inconclusive',
        engine: 'any',
        doors: 'action',
    },
};
const INPUT_NAMES = Object.keys(INPUTS);


/***/ }),

/***/ 4816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   s6: () => (/* binding */ isEmptyList),
/* harmony export */   ts: () => (/* binding */ splitTexts),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/** The lines of a text that are not comments; a comment starts with `#`. */
function linesWithoutComments(text) {
    return text.split(/\r\n|\r|\n/).filter((line) => !/^\s*#/.test(line));
}
/** Splits names: commas, white space or lines between them, in any mix. A text without items gives none. */
function splitNames(text) {
    const content = linesWithoutComments(text).join('\n').trim();
    if (content === '')
        return { items: [], emptyItems: 0 };
    return counted(content.split(/\s*,\s*|\s+/));
}
/** Splits texts that may hold blanks: commas and lines alone stand between them. Blank lines are not items. */
function splitTexts(text) {
    const lines = linesWithoutComments(text).map((line) => line.trim());
    // A comma at the end of a line and the line's end are one separator.
    const content = lines
        .filter((line) => line !== '')
        .map((line, index, all) => (index < all.length - 1 ? line.replace(/,$/, '') : line));
    return counted(content.flatMap((line) => line.split(',')).map((item) => item.trim()));
}
/** Splits locations: one a line, as it stands there, since blanks and commas can be part of a path. */
function splitLines(text) {
    return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
/** Nothing in it but white space and comments. */
function isEmptyList(text) {
    return linesWithoutComments(text).join('').trim() === '';
}
function counted(all) {
    const items = all.filter((item) => item !== '');
    return { items, emptyItems: all.length - items.length };
}


/***/ }),

/***/ 845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ bucketNameProblem),
/* harmony export */   is: () => (/* binding */ looksLikeAddress),
/* harmony export */   qk: () => (/* binding */ readS3Location)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9413);

/** Null where the text is a bucket name; else the sentence that says what is wrong with it. */
function bucketNameProblem(name) {
    const s3Path = /^s3[an]?:\/\/([^/]+)/i.exec(name) ?? /^arn:[a-z-]+:s3:::([^/]+)/.exec(name);
    if (s3Path !== null)
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is an address and not a bucket name', s3Path[1]);
    if (name.endsWith('/'))
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is no bucket name', name.replace(/\/+.*$/, '') || null);
    // Names made in us-east-1 before 2018-03-01 may hold capitals and `_`, and have up to 255 characters.
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    if (!/^[A-Za-z0-9._-]*$/.test(name)) {
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is no bucket name: letters, digits, dots, hyphens (and _ in old ones) alone');
    }
    if (name.length < 3 || name.length > 255) {
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is no bucket name: 3 to 63 characters (old ones to 255)');
    }
    if (/^\d+\.\d+\.\d+\.\d+$/.test(name))
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is an IP address and not a bucket name');
    if (/^[.-]|[.-]$/.test(name))
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is no bucket name: it begins and ends with a letter or digit');
    if (name.includes('..'))
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(name, 'is no bucket name: two dots stand together');
    return null;
}
/** Longest key in S3, in UTF-8 bytes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const KEY_BYTES = 1024;
/** Reads `s3://bucket/prefix`; the prefix is taken as it stands, and may be empty. */
function readS3Location(text) {
    const match = /^s3:\/\/([^/]*)(?:\/(.*))?$/su.exec(text);
    if (match === null)
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, 'is no s3://bucket/prefix', meantS3Location(text)) };
    const [, bucket = '', prefix = ''] = match;
    if (bucket === '')
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, 'names no bucket: s3://bucket/prefix') };
    const problem = bucketNameProblem(bucket);
    if (problem !== null)
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, `names a bucket that cannot be: ${problem.slice(0, -1)}`) };
    if (/[\u0000-\u001f\u007f]/.test(prefix))
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, 'has a control character in its prefix') };
    if (/[*?]/.test(prefix)) {
        const literal = prefix.slice(0, prefix.search(/[*?]/));
        return {
            problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, 'has a wildcard, and a prefix is taken as it stands: everything that begins with it is read', `s3://${bucket}/${literal}`),
        };
    }
    if (Buffer.byteLength(prefix) > KEY_BYTES) {
        return { problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(text, `has a prefix of more than ${KEY_BYTES} bytes, the most that a key has`) };
    }
    return { location: { text, bucket, prefix } };
}
/** It was meant as an address of some kind and not as a path: `s3://…`, `https://…`, an ARN. */
function looksLikeAddress(text) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(text) || /^s3:\/?[^/]/i.test(text) || /^arn:[a-z-]+:s3:/.test(text);
}
function meantS3Location(text) {
    const found = /^s3[an]?:\/*([^/].*)$/i.exec(text)?.[1] ??
        /^arn:[a-z-]+:s3:::(.+)$/.exec(text)?.[1] ??
        fromHttps(text) ??
        null;
    return found === null ? null : `s3://${found}`;
}
/** Virtual-hosted and path-style addresses. https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
function fromHttps(text) {
    const virtual = /^https?:\/\/([^/]+)\.s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?(?:\/([^?#]*))?/i.exec(text);
    if (virtual !== null)
        return `${virtual[1]}/${virtual[2] ?? ''}`;
    const path = /^https?:\/\/s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?\/([^?#]+)/i.exec(text);
    return path?.[1] ?? null;
}


/***/ }),

/***/ 9413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   en: () => (/* binding */ edits),
/* harmony export */   qb: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** Most characters of a given text that a message repeats. */
const QUOTED_CHARACTERS = 120;
/** A text of the user's in a message: quoted, control characters visible, cut where it is long. */
function quoted(text) {
    const characters = [...text];
    const shown = characters.length > QUOTED_CHARACTERS ? `${characters.slice(0, QUOTED_CHARACTERS).join('')}…` : text;
    return JSON.stringify(shown);
}
/** One sentence: what was given, what is wrong with it, and the nearest right thing where there is one. */
function wrong(given, what, nearest = null) {
    return `${quoted(given)} ${what}.${nearest === null ? '' : ` Did you mean ${nearest}?`}`;
}
/** The name that is most like the given one; null where none is like it. */
function nearestName(given, names) {
    if (names.length === 0)
        return null;
    const folded = given
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/g, '-');
    const candidate = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(folded, [...names]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(folded, candidate) <= Math.max(2, Math.floor(candidate.length / 3)) ? candidate : null;
}
/** How many single-character changes lie between two names. */
function edits(one, other) {
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, other);
}
/** `a`, `a and b`, `a, b and c`. */
function listed(names, conjunction = 'and') {
    if (names.length < 2)
        return names.join('');
    return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pathKind)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** What lies at a path, links followed; null where nothing does. */
function pathKind(path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
    }
    catch (error) {
        // Something that is no folder stands where the path needs one.
        return error.code === 'ENOTDIR' ? 'other' : null;
    }
}


/***/ }),

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony exports labelOf, settingsError */
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(588);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(792);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4816);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(845);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9413);






/** Checks all that was given, before anything is read; throws one SettingsError that names every problem found. */
async function readSettings(raw, context) {
    const { now } = context;
    const problems = [...context.problems];
    const warnings = [...context.warnings];
    const notices = [];
    const label = (name) => labelOf(name, context);
    const report = (name, problem) => problems.push(`${label(name)}: ${problem}`);
    const given = collectGiven(raw, warnings, context);
    const values = await readValues(given, now, report);
    const source = readSource(given.get('log-location') ?? [], report, context);
    const isLocal = source?.kind === 'local';
    if (source?.kind === 'discovered' && !given.has('buckets'))
        problems.push(noSource(context));
    if (isLocal) {
        const unused = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Q.filter((name) => _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].engine === 'athena' && given.has(name));
        if (unused.length > 0) {
            const verb = unused.length === 1 ? 'does' : 'do';
            warnings.push(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(unused.map(label))} ${verb} nothing here: log files are read without AWS.`);
        }
    }
    const window = readWindow(given, values, source, report, notices, context);
    if (values['role-chaining'] === true && (values['role-duration-seconds'] ?? 0) > 3_600) {
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
        report('role-duration-seconds', 'a chained role (role-chaining) holds for 3600 seconds at most.');
    }
    const reportDirectory = values['report-directory'] ?? context.defaultReportDirectory;
    if (reportDirectory !== null && !['directory', null].includes(context.pathKind(reportDirectory))) {
        report('report-directory', (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(reportDirectory, 'is a file and not a folder'));
    }
    const exceptionsFile = values['exceptions-file'] ?? null;
    const earlierReport = values.compare ?? null;
    for (const name of ['exceptions-file', 'compare']) {
        const file = values[name];
        if (file === undefined)
            continue;
        const kind = context.pathKind(file);
        if (kind === null)
            report(name, (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(file, 'is not there'));
        if (kind === 'directory')
            report(name, (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(file, 'is a folder and not a file'));
    }
    const baselineFile = values['write-baseline'] ?? null;
    if (baselineFile !== null && context.pathKind(baselineFile) !== null)
        report('write-baseline', (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(baselineFile, 'is there already, with reasons and owners that it may hold'));
    if (problems.length > 0 || source === null || window === null)
        throw settingsError(problems);
    return {
        source,
        scope: {
            buckets: values.buckets ?? [],
            networks: values['source-ips'] ?? [],
            window,
            excludedUserAgents: values['exclude-user-agents'] ?? ['S3Console'],
        },
        acceptGaps: values['accept-gaps'] ?? [],
        maxLogAgeSeconds: values['max-log-age'] ?? (isLocal ? null : 3 * _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz),
        ignoreRejected: values['ignore-rejected'] ?? false,
        exceptionsFile,
        baselineFile,
        earlierReport,
        evidenceLimit: values['evidence-limit'] ?? 10_000,
        reportDirectory,
        failOn: values['fail-on'] ?? ['non-compliant', 'inconclusive'],
        timeoutMinutes: values['timeout-minutes'] ?? 30,
        aws: {
            region: values['aws-region'] ?? null,
            roleToAssume: values['role-to-assume'] ?? null,
            roleSessionName: values['role-session-name'] ?? 's3-sigv4-check',
            roleDurationSeconds: values['role-duration-seconds'] ?? 3_600,
            roleExternalId: values['role-external-id'] ?? null,
            roleChaining: values['role-chaining'] ?? false,
            audience: values.audience ?? 'sts.amazonaws.com',
            allowedAccountIds: values['allowed-account-ids'] ?? [],
            workgroup: values.workgroup ?? 'primary',
            outputLocation: values['output-location'] ?? null,
            database: values.database ?? 's3_access_logs',
            table: values.table ?? null,
            maxBytesScanned: values['max-bytes-scanned'] ?? null,
            logKeyFormat: values['log-key-format'] ?? 'auto',
        },
        github: {
            comment: values.comment ?? 'never',
            trackingIssue: values['tracking-issue'] ?? false,
            token: values['github-token'] ?? null,
            title: values.title ?? 's3-sigv4-check',
        },
        now,
        notices,
        warnings,
    };
}
/** How this door spells an input's name. */
function labelOf(name, { door }) {
    if (door === 'action')
        return name;
    return name === 'log-location' ? 'LOCATION' : `--${name}`;
}
/** One error for all problems, each on a line of its own. */
function settingsError(problems) {
    const [first = '', ...others] = problems;
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(others.length === 0
        ? first
        : `${problems.length} settings are wrong:\n${problems.map((line) => `  ${line}`).join('\n')}`);
}
/** The inputs that hold something, each with all the times that it was given. */
function collectGiven(raw, warnings, context) {
    const given = new Map();
    for (const name of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Q) {
        const value = raw[name];
        if (value === undefined)
            continue;
        const times = typeof value === 'string' ? (name === 'log-location' ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .splitLines */ .uz)(value) : [value]) : value;
        const isList = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].kind === 'names' || _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].kind === 'texts';
        const full = name === 'log-location'
            ? times
            : times.filter((text) => !(isList ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmptyList */ .s6)(text) : text.trim() === ''));
        const isPartlyEmpty = name !== 'log-location' && times.some((text) => text.trim() === '');
        if (full.length > 0 && isPartlyEmpty)
            throw settingsError([
                `${labelOf(name, context)}: given ${times.length} times, and once without a value, as where a variable is not set. Give that a value, or leave it out.`,
            ]);
        if (full.length > 0)
            given.set(name, full);
        else if (times.some((text) => text.trim() !== '')) {
            warnings.push(`${labelOf(name, context)} holds comments alone, which counts as not given.`);
        }
        else if (context.door === 'command-line') {
            warnings.push(`${labelOf(name, context)} is empty, which counts as not given.`);
        }
    }
    return given;
}
async function readValues(given, now, report) {
    const ruled = [...given].filter(([name]) => name !== 'log-location');
    // Rules and address arithmetic take a noticeable share of a start, and a check of log files often needs neither.
    if (ruled.length === 0)
        return {};
    const [v, { inputRules }] = await Promise.all([__webpack_require__.e(/* import() */ 934).then(__webpack_require__.bind(__webpack_require__, 7934)), Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(582)]).then(__webpack_require__.bind(__webpack_require__, 582))]);
    const readNetwork = given.has('source-ips')
        ? (await __webpack_require__.e(/* import() */ 230).then(__webpack_require__.bind(__webpack_require__, 7230))).readNetwork
        : () => ({ problem: 'no network was given' });
    const rules = inputRules({ now, readNetwork });
    const values = {};
    for (const [name, times] of ruled) {
        const isList = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].kind === 'names' || _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].kind === 'texts';
        if (!isList && times.length > 1) {
            report(name, `is given ${times.length} times (${(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(times.map(_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL))}), and takes one value.`);
            continue;
        }
        const result = v.safeParse(rules[name], (isList ? times : times[0]));
        if (result.success)
            values[name] = result.output;
        else
            for (const issue of result.issues)
                report(name, issue.message);
    }
    return values;
}
function readSource(locations, report, context) {
    if (locations.length === 0)
        return { kind: 'discovered' };
    const s3 = [];
    const paths = [];
    let sound = true;
    const refuse = (problem) => {
        sound = false;
        report('log-location', problem);
    };
    for (const text of new Set(locations)) {
        if ((0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeAddress */ .is)(text)) {
            const read = /^file:\/\//i.test(text)
                ? {
                    problem: (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, 'is an address and not a path', text.replace(/^file:\/\/(?:localhost(?=\/))?/i, '') || null),
                }
                : (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .readS3Location */ .qk)(text);
            if ('problem' in read)
                refuse(read.problem);
            else
                s3.push(read.location);
        }
        else if (text.includes('\0') || text.trim() === '') {
            refuse((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, 'is no path'));
        }
        else if (text === '-' && context.door === 'action') {
            refuse((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, 'is standard input, which a step of a workflow does not have'));
        }
        else {
            paths.push(text);
        }
    }
    if (!sound)
        return null;
    if (s3.length > 0 && paths.length > 0) {
        const [path, location] = [paths[0], s3[0].text];
        refuse(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} is a path and ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(location)} is on S3. One check reads one kind: run two checks.`);
        return null;
    }
    return s3.length > 0 ? { kind: 's3', locations: s3 } : { kind: 'local', paths };
}
function noSource({ door, purpose }) {
    if (purpose === 'preview')
        return 'preview needs a LOCATION: log files, folders, - or s3://bucket/prefix.';
    return door === 'action'
        ? 'Where are the access logs? Give log-location (a path, or s3://bucket/prefix), or buckets, whose logging setting then says where.'
        : 'Where are the access logs? Give a LOCATION (a path, - or s3://bucket/prefix), or --buckets, whose logging setting then says where.';
}
function readWindow(given, values, source, report, notices, context) {
    const { now, purpose } = context;
    const failed = ['since', 'until'].some((name) => given.has(name) && values[name] === undefined);
    const openEnds = source === null || source.kind === 'local';
    const defaultSince = openEnds ? null : now - (purpose === 'preview' ? 1 : 7) * _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .SECONDS_PER_DAY */ .xz;
    const since = values.since?.instant ?? defaultSince;
    const until = values.until?.instant ?? (openEnds ? null : now);
    if (values.since !== undefined && values.since.instant > now) {
        const [text] = given.get('since');
        report('since', (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(text, `lies in the future (now is ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE)(now)})`));
        return null;
    }
    if (failed)
        return null;
    if (since !== null && until !== null && since >= until) {
        const ends = `${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE)(since)}${values.since === undefined ? ' (the default)' : ''}`;
        const untilText = `${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE)(until)}${values.until === undefined ? ' (the default)' : ''}`;
        report('since', `${ends} is not before ${labelOf('until', context)}, ${untilText}: nothing lies between them.`);
        return null;
    }
    if (values.until?.isBareDate === true) {
        const [text] = given.get('until');
        notices.push(`${labelOf('until', context)}: ${text} means ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .vE)(values.until.instant)}, so that day is not included.`);
    }
    return { since, until };
}


/***/ })

};
