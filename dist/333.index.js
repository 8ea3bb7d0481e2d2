export const id = 333;
export const ids = [333];
export const modules = {

/***/ 1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bucketCalls: () => (/* binding */ bucketCalls)
/* harmony export */ });
function bucketCalls(clients) {
    const regions = new Map();
    const askIn = async (bucket, region, send) => {
        const answer = await send(await clients.s3(region));
        regions.set(bucket, region);
        return answer;
    };
    return {
        async ask(bucket, send) {
            const region = regions.get(bucket) ?? clients.region;
            try {
                return await askIn(bucket, region, send);
            }
            catch (error) {
                const other = isRedirect(error)
                    ? (regionIn(error) ?? (await headBucket(bucket, await clients.s3(region))))
                    : null;
                if (other === null || other === region)
                    throw error;
                return askIn(bucket, other, send);
            }
        },
        regionOf: (bucket) => regions.get(bucket) ?? null,
    };
}
const REDIRECTS = [
    'PermanentRedirect',
    'TemporaryRedirect',
    'Redirect',
    'AuthorizationHeaderMalformed',
    'IllegalLocationConstraintException',
    'IllegalLocationConstraint',
];
/**
 * The bucket is in another Region: 301 or 307, or 400 in Regions launched after March 2019.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
function isRedirect(thrown) {
    const { name = '', $metadata } = thrown;
    return REDIRECTS.includes(name) || $metadata?.httpStatusCode === 301 || $metadata?.httpStatusCode === 307;
}
function regionIn(thrown) {
    const { Region, $response } = thrown;
    return ($response?.headers?.['x-amz-bucket-region'] ??
        (typeof Region === 'string' && Region !== '' ? Region : null));
}
/** The answer names the Region, also where it is a refusal. */
async function headBucket(bucket, s3) {
    const { HeadBucketCommand } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(152), __webpack_require__.e(279), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    try {
        return (await s3.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion ?? null;
    }
    catch (error) {
        return regionIn(error);
    }
}


/***/ })

};
