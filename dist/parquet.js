// parquet.js: the reader of access logs in Parquet, with snappy and zstd. Written by scripts/bundle.mjs.
export const modules = {

4370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS

// EXTERNAL MODULE: ./lib/log-formats/columns.js
var log_formats_columns = __webpack_require__(7732);
// EXTERNAL MODULE: ./lib/log-formats/json/access-log.js
var access_log = __webpack_require__(2321);
// EXTERNAL MODULE: ./lib/log-formats/reader.js
var log_formats_reader = __webpack_require__(6236);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./lib/log-formats/parquet/encodings.js

/**
 * Readers of the encodings of Parquet (https://github.com/apache/parquet-format/blob/master/Encodings.md). Each loop is
 * bounded by the number of values to read. The memory is bounded by `MOST_PAGE_BYTES`.
 */
/** A page with more content than this is refused. */
const MOST_PAGE_BYTES = 256 << 20;
const CUT_OFF = 'a page is cut off';
/** An unsigned integer of at most 32 bits at `at`. The decoder moves to the next byte after it. */
class VarintReader {
    at = 0;
    bytes;
    end;
    constructor(bytes, at, end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }
    readUnsigned() {
        let value = 0;
        let factor = 1;
        for (let read = 0; read < 5; read++) {
            if (this.at >= this.end)
                throw new log_formats_reader/* DamagedContentError */.x(CUT_OFF);
            const next = this.bytes[this.at++];
            value += (next & 0x7f) * factor;
            if (next < 0x80)
                return value;
            factor *= 128;
        }
        throw new log_formats_reader/* DamagedContentError */.x('a number in a page has too many bytes');
    }
    /** A signed integer of at most 64 bits. */
    readZigzag() {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            if (this.at >= this.end)
                throw new log_formats_reader/* DamagedContentError */.x(CUT_OFF);
            const next = this.bytes[this.at++];
            value |= BigInt(next & 0x7f) << shift;
            if (next < 0x80)
                return (value >> 1n) ^ -(value & 1n);
        }
        throw new log_formats_reader/* DamagedContentError */.x('a number in a page has too many bytes');
    }
}
/** Bytes that are read from the start of a value. */
const WORD_BYTES = 4;
/**
 * Unpacks groups of eight values of at most 24 bits, as long as that needs no byte after the end.
 *
 * @returns the position after the last value
 */
function unpackGroups(bytes, start, end, width, out, from, to) {
    const mask = (1 << width) - 1;
    const last = end - width - WORD_BYTES;
    let at = start;
    let place = from;
    if (width < 8) {
        // Four values fit into one word.
        const half = width >> 1;
        const shift = (4 * width) & 7;
        for (; place + 8 <= to && at <= last; place += 8, at += width) {
            const first = readWordAt(bytes, at);
            const second = readWordAt(bytes, at + half) >>> shift;
            out[place] = first & mask;
            out[place + 1] = (first >>> width) & mask;
            out[place + 2] = (first >>> (2 * width)) & mask;
            out[place + 3] = (first >>> (3 * width)) & mask;
            out[place + 4] = second & mask;
            out[place + 5] = (second >>> width) & mask;
            out[place + 6] = (second >>> (2 * width)) & mask;
            out[place + 7] = (second >>> (3 * width)) & mask;
        }
        return place;
    }
    for (; place + 8 <= to && at <= last; place += 8, at += width)
        for (let value = 0, bit = 0; value < 8; value++, bit += width)
            out[place + value] = (readWordAt(bytes, at + (bit >> 3)) >>> (bit & 7)) & mask;
    return place;
}
function readWordAt(bytes, at) {
    return (bytes[at] |
        (bytes[at + 1] << 8) |
        (bytes[at + 2] << 16) |
        (bytes[at + 3] << 24));
}
const NO_BYTES = new Uint8Array(0);
const COUNTED_AT_ONCE = 1 << 12;
/** Reads unsigned integers of a fixed number of bits, in runs of one value and in groups of eight packed values. */
class HybridReader {
    #bytes = NO_BYTES;
    #at = 0;
    #end = 0;
    #width = 0;
    /** Every value is less than this. */
    #limit = 1;
    /** Values left of the run. */
    #left = 0;
    #isPacked = false;
    /** The value of a run of one value. */
    #value = 0;
    /** Bits of a packed run that were taken from the bytes and not yet used. */
    #bits = 0;
    #bitCount = 0;
    begin(bytes, at, end, width) {
        if (width > 32)
            throw new log_formats_reader/* DamagedContentError */.x(`a page has values of ${width} bits`);
        this.#bytes = bytes;
        this.#at = at;
        this.#end = end;
        this.#width = width;
        this.#limit = 2 ** width;
        this.#left = 0;
    }
    /** The value that all of the next values have, if the run shows that. -1 if that is not known. */
    findSameValue(count) {
        if (this.#width === 0)
            return 0;
        if (this.#left === 0)
            this.#readNextRun();
        if (this.#isPacked || this.#left < count)
            return -1;
        this.#left -= count;
        return this.#value;
    }
    /** Puts the next values into `out`. */
    read(out, count) {
        if (this.#width === 0) {
            out.fill(0, 0, count);
            return;
        }
        for (let done = 0; done < count;) {
            if (this.#left === 0)
                this.#readNextRun();
            const next = Math.min(this.#left, count - done);
            if (this.#isPacked)
                this.#unpack(out, done, done + next);
            else
                out.fill(this.#value, done, done + next);
            this.#left -= next;
            done += next;
        }
    }
    /** The number of ones among the next values. The position stays unchanged. */
    countOnes(count) {
        const rest = new HybridReader();
        rest.#bytes = this.#bytes;
        rest.#at = this.#at;
        rest.#end = this.#end;
        rest.#width = this.#width;
        rest.#limit = this.#limit;
        rest.#left = this.#left;
        rest.#isPacked = this.#isPacked;
        rest.#value = this.#value;
        rest.#bits = this.#bits;
        rest.#bitCount = this.#bitCount;
        const values = new Int32Array(Math.min(count, COUNTED_AT_ONCE));
        let ones = 0;
        for (let left = count; left > 0;) {
            const next = Math.min(left, values.length);
            rest.read(values, next);
            for (let place = 0; place < next; place++)
                if (values[place] === 1)
                    ones++;
            left -= next;
        }
        return ones;
    }
    #readNextRun() {
        const reader = new VarintReader(this.#bytes, this.#at, this.#end);
        // Each empty run takes a byte.
        while (this.#left === 0) {
            const head = reader.readUnsigned();
            this.#isPacked = head % 2 === 1;
            const runs = Math.floor(head / 2);
            this.#left = this.#isPacked ? 8 * runs : runs;
        }
        this.#at = reader.at;
        this.#bits = 0;
        this.#bitCount = 0;
        if (this.#isPacked)
            return;
        const bytes = Math.ceil(this.#width / 8);
        if (bytes > this.#end - this.#at)
            throw new log_formats_reader/* DamagedContentError */.x(CUT_OFF);
        let value = 0;
        for (let byte = bytes - 1; byte >= 0; byte--)
            value = 256 * value + this.#bytes[this.#at + byte];
        this.#at += bytes;
        if (value >= this.#limit)
            throw new log_formats_reader/* DamagedContentError */.x(`a page has a value of more than ${this.#width} bits`);
        this.#value = value | 0;
    }
    /** The last group can end after its last value. */
    #unpack(out, from, to) {
        const bytes = this.#bytes;
        const width = this.#width;
        let at = this.#at;
        const needed = Math.ceil((width * (to - from) - this.#bitCount) / 8);
        if (needed > this.#end - at)
            throw new log_formats_reader/* DamagedContentError */.x(CUT_OFF);
        if (width > 24) {
            this.#unpackWide(out, from, to);
            return;
        }
        let place = from;
        if (this.#bitCount === 0) {
            place = unpackGroups(bytes, at, this.#end, width, out, from, to);
            at += ((place - from) / 8) * width;
        }
        let bits = this.#bits;
        let bitCount = this.#bitCount;
        const mask = (1 << width) - 1;
        for (; place < to; place++) {
            while (bitCount < width) {
                bits |= bytes[at++] << bitCount;
                bitCount += 8;
            }
            out[place] = bits & mask;
            bits >>>= width;
            bitCount -= width;
        }
        this.#at = at;
        this.#bits = bits;
        this.#bitCount = bitCount;
    }
    /** More than 24 bits do not fit into one number with the bits left over. */
    #unpackWide(out, from, to) {
        let bits = this.#bits;
        for (let place = from; place < to; place++) {
            while (this.#bitCount < this.#width) {
                bits += this.#bytes[this.#at++] * 2 ** this.#bitCount;
                this.#bitCount += 8;
            }
            const value = bits % 2 ** this.#width;
            out[place] = value | 0;
            bits = (bits - value) / 2 ** this.#width;
            this.#bitCount -= this.#width;
        }
        this.#bits = bits;
    }
}
/** The integers of the encoding DELTA_BINARY_PACKED, and the position of their end. */
function readDeltas(bytes, start, end, mostValues) {
    const reader = new VarintReader(bytes, start, end);
    const blockSize = reader.readUnsigned();
    const miniblocks = reader.readUnsigned();
    const count = reader.readUnsigned();
    let value = reader.readZigzag();
    if (count > mostValues)
        throw new log_formats_reader/* DamagedContentError */.x(`a page has ${count} values, and says that it has ${mostValues}`);
    const miniblockSize = blockSize / miniblocks;
    if (!Number.isInteger(miniblockSize) || miniblockSize === 0 || miniblockSize % 8 !== 0 || miniblocks > 4096)
        throw new log_formats_reader/* DamagedContentError */.x('a page has blocks of an unknown size');
    const values = new BigInt64Array(count);
    if (count > 0)
        values[0] = value;
    for (let done = 1; done < count;) {
        const smallest = reader.readZigzag();
        const widths = bytes.subarray(reader.at, reader.at + miniblocks);
        reader.at += miniblocks;
        if (reader.at > end)
            throw new log_formats_reader/* DamagedContentError */.x(CUT_OFF);
        for (let miniblock = 0; miniblock < miniblocks && done < count; miniblock++) {
            const width = widths[miniblock];
            if (width > 64)
                throw new log_formats_reader/* DamagedContentError */.x(`a page has values of ${width} bits`);
            const length = (width * miniblockSize) / 8;
            // The last one can end after the last value.
            const wanted = Math.min(miniblockSize, count - done);
            if (Math.ceil((width * wanted) / 8) > end - reader.at)
                throw new log_formats_reader/* DamagedContentError */.x(CUT_OFF);
            let bits = 0n;
            let bitCount = 0;
            let at = reader.at;
            const mask = (1n << BigInt(width)) - 1n;
            for (let read = 0; read < wanted; read++) {
                while (bitCount < width) {
                    bits |= BigInt(bytes[at++]) << BigInt(bitCount);
                    bitCount += 8;
                }
                value = BigInt.asIntN(64, value + smallest + (bits & mask));
                bits >>= BigInt(width);
                bitCount -= width;
                values[done++] = value;
            }
            reader.at += Math.min(length, end - reader.at);
        }
    }
    return { values, end: reader.at };
}
/** Writes integers of this many bytes in the encoding PLAIN. */
function makePlainOfDeltas(bytes, start, end, count, size) {
    refuseLarge(count * 8);
    const { values } = readDeltas(bytes, start, end, count);
    if (values.length !== count)
        throw new log_formats_reader/* DamagedContentError */.x('a page has fewer values than it says');
    return size === 8 ? new Uint8Array(values.buffer) : new Uint8Array(Int32Array.from(values, Number).buffer);
}
/** Converts byte arrays from the encoding DELTA_LENGTH_BYTE_ARRAY to PLAIN. */
function makePlainOfDeltaLengths(bytes, start, end, count) {
    refuseLarge(count * 8);
    const lengths = readDeltas(bytes, start, end, count);
    return makePlainOfSuffixes(bytes, lengths.end, end, null, lengths.values, count);
}
/** Converts byte arrays from the encoding DELTA_BYTE_ARRAY to PLAIN. */
function makePlainOfDeltaBytes(bytes, start, end, count) {
    refuseLarge(count * 16);
    const prefixes = readDeltas(bytes, start, end, count);
    const suffixes = readDeltas(bytes, prefixes.end, end, count);
    return makePlainOfSuffixes(bytes, suffixes.end, end, prefixes.values, suffixes.values, count);
}
function makePlainOfSuffixes(bytes, start, end, prefixes, suffixes, count) {
    if (suffixes.length !== count || (prefixes !== null && prefixes.length !== count))
        throw new log_formats_reader/* DamagedContentError */.x('a page has fewer values than it says');
    let length = 4 * count;
    let at = start;
    let previous = 0;
    for (let place = 0; place < count; place++) {
        const prefix = Number(prefixes?.[place] ?? 0n);
        const suffix = Number(suffixes[place]);
        if (prefix < 0 || prefix > previous || suffix < 0 || suffix > end - at)
            throw new log_formats_reader/* DamagedContentError */.x(CUT_OFF);
        previous = prefix + suffix;
        at += suffix;
        length += previous;
        refuseLarge(length);
    }
    const plain = Buffer.allocUnsafe(length);
    at = start;
    let to = 0;
    let last = 0;
    for (let place = 0; place < count; place++) {
        const prefix = Number(prefixes?.[place] ?? 0n);
        const suffix = Number(suffixes[place]);
        plain.writeUInt32LE(prefix + suffix, to);
        plain.copyWithin(to + 4, last, last + prefix);
        plain.set(bytes.subarray(at, at + suffix), to + 4 + prefix);
        last = to + 4;
        to += 4 + prefix + suffix;
        at += suffix;
    }
    return plain;
}
/** Converts values of this many bytes from the encoding BYTE_STREAM_SPLIT to PLAIN. */
function makePlainOfSplitStreams(bytes, start, end, count, size) {
    if (count * size !== end - start)
        throw new log_formats_reader/* DamagedContentError */.x(CUT_OFF);
    const plain = new Uint8Array(count * size);
    for (let byte = 0; byte < size; byte++)
        for (let place = 0; place < count; place++)
            plain[place * size + byte] = bytes[start + byte * count + place];
    return plain;
}
/** Converts packed booleans to one byte each. */
function makeBytesOfBits(bytes, start, end, count) {
    if (Math.ceil(count / 8) > end - start)
        throw new log_formats_reader/* DamagedContentError */.x(CUT_OFF);
    refuseLarge(count);
    return Uint8Array.from({ length: count }, (_, place) => (bytes[start + (place >> 3)] >> (place & 7)) & 1);
}
/** Converts booleans from the encoding RLE, which follows its length, to one byte each. */
function makeBytesOfRuns(bytes, start, end, count) {
    if (end - start < 4)
        throw new log_formats_reader/* DamagedContentError */.x(CUT_OFF);
    refuseLarge(4 * count);
    const reader = new HybridReader();
    reader.begin(bytes, start + 4, end, 1);
    const values = new Int32Array(count);
    reader.read(values, count);
    return Uint8Array.from(values);
}
/** @throws DamagedContentError */
function refuseLarge(length) {
    if (length > MOST_PAGE_BYTES)
        throw new log_formats_reader/* DamagedContentError */.x(`a page has more than ${MOST_PAGE_BYTES >> 20} MiB`);
}

;// CONCATENATED MODULE: ./lib/log-formats/parquet/thrift.js

/** The fields of a structure by their ids. */
class ThriftStruct {
    #fields = [];
    set(id, value) {
        this.#fields[id] = value;
    }
    /** An integer; null where the field is absent. Beyond 2^53 it is not exact. */
    getInteger(id) {
        const value = this.#fields[id];
        if (value !== undefined && typeof value !== 'number')
            throw makeTypeError(id);
        return value ?? null;
    }
    getBoolean(id) {
        const value = this.#fields[id];
        if (value !== undefined && typeof value !== 'boolean')
            throw makeTypeError(id);
        return value ?? null;
    }
    getText(id) {
        const value = this.#fields[id];
        if (value === undefined)
            return null;
        if (!(value instanceof Uint8Array))
            throw makeTypeError(id);
        return makeTextOfBytes(value);
    }
    getStruct(id) {
        const value = this.#fields[id];
        if (value !== undefined && !(value instanceof ThriftStruct))
            throw makeTypeError(id);
        return value ?? null;
    }
    getStructs(id) {
        return this.#list(id).map((value) => {
            if (!(value instanceof ThriftStruct))
                throw makeTypeError(id);
            return value;
        });
    }
    getTexts(id) {
        return this.#list(id).map((value) => {
            if (!(value instanceof Uint8Array))
                throw makeTypeError(id);
            return makeTextOfBytes(value);
        });
    }
    has(id) {
        return this.#fields[id] !== undefined;
    }
    #list(id) {
        const value = this.#fields[id];
        if (value === undefined)
            return [];
        if (!Array.isArray(value))
            throw makeTypeError(id);
        return value;
    }
}
/** The bytes end before the structure does. */
class ThriftEndError extends log_formats_reader/* DamagedContentError */.x {
}
/** No structure of Parquet nests deeper. */
const DEEPEST = 24;
const LARGEST_ID = 32_767;
const TRUE = 1;
const FALSE = 2;
const BYTE = 3;
const I16 = 4;
const I32 = 5;
const I64 = 6;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const SET = 10;
const MAP = 11;
const STRUCT = 12;
const UUID = 13;
/**
 * Reads the structure that begins at a place. @returns it, and the position of its end
 *
 * @throws ThriftEndError, DamagedContentError
 */
function readThriftStruct(bytes, start) {
    let at = start;
    const readByte = () => {
        if (at >= bytes.length)
            throw new ThriftEndError('its description is cut off');
        return bytes[at++];
    };
    /** An unsigned integer of at most 64 bits. */
    const readVarint = () => {
        let value = 0;
        let factor = 1;
        for (let read = 0; read < 10; read++) {
            const next = readByte();
            value += (next & 0x7f) * factor;
            if (next < 0x80)
                return value;
            factor *= 128;
        }
        throw new log_formats_reader/* DamagedContentError */.x('a number of its description has too many bytes');
    };
    const readZigzag = () => {
        const value = readVarint();
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    };
    const takeBytes = (length) => {
        if (length > bytes.length - at)
            throw new ThriftEndError('its description is cut off');
        at += length;
        return bytes.subarray(at - length, at);
    };
    const readValue = (type, depth) => {
        switch (type) {
            // In a list, a boolean takes one byte.
            case TRUE:
            case FALSE:
                return readByte() === TRUE;
            case BYTE:
                return readByte();
            case I16:
            case I32:
            case I64:
                return readZigzag();
            case DOUBLE:
                return takeBytes(8);
            case UUID:
                return takeBytes(16);
            case BINARY:
                return takeBytes(readVarint());
            case LIST:
            case SET:
                return list(depth + 1);
            case MAP:
                return map(depth + 1);
            case STRUCT:
                return readStruct(depth + 1);
            default:
                throw new log_formats_reader/* DamagedContentError */.x(`its description has a field of the unknown type ${type}`);
        }
    };
    const refuseDepth = (depth) => {
        if (depth > DEEPEST)
            throw new log_formats_reader/* DamagedContentError */.x('its description nests too deep');
    };
    const list = (depth) => {
        refuseDepth(depth);
        const head = readByte();
        const size = head >> 4 === 0x0f ? readVarint() : head >> 4;
        const values = [];
        for (let element = 0; element < size; element++)
            values.push(readValue(head & 0x0f, depth));
        return values;
    };
    const map = (depth) => {
        refuseDepth(depth);
        const size = readVarint();
        if (size === 0)
            return [];
        const types = readByte();
        const values = [];
        for (let entry = 0; entry < size; entry++)
            values.push(readValue(types >> 4, depth), readValue(types & 0x0f, depth));
        return values;
    };
    const readStruct = (depth) => {
        refuseDepth(depth);
        const fields = new ThriftStruct();
        let id = 0;
        for (;;) {
            const head = readByte();
            if (head === 0)
                return fields;
            const type = head & 0x0f;
            id = head >> 4 === 0 ? readZigzag() : id + (head >> 4);
            if (id < 0 || id > LARGEST_ID)
                throw new log_formats_reader/* DamagedContentError */.x(`its description has a field ${id}`);
            fields.set(id, type === TRUE || type === FALSE ? type === TRUE : readValue(type, depth));
        }
    };
    return { struct: readStruct(0), end: at };
}
function makeTypeError(id) {
    return new log_formats_reader/* DamagedContentError */.x(`field ${id} of its description has another type`);
}
function makeTextOfBytes(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

;// CONCATENATED MODULE: ./lib/log-formats/parquet/metadata.js


/** Physical types, by their numbers in the file. */
const PHYSICAL_TYPES = [
    'BOOLEAN',
    'INT32',
    'INT64',
    'INT96',
    'FLOAT',
    'DOUBLE',
    'BYTE_ARRAY',
    'FIXED_LEN_BYTE_ARRAY',
];
/** https://parquet.apache.org/docs/file-format/ */
const MAGIC_TEXT = 'PAR1';
const MAGIC = 0x31524150;
const ENCRYPTED_MAGIC = 0x45524150;
/** Length of the description, then the magic number. */
const TAIL_BYTES = 8;
/** A description of tens of thousands of row groups is smaller. */
const LONGEST_DESCRIPTION = 128 << 20;
/** @throws DamagedContentError */
function readMetadata(content) {
    const { byteLength } = content;
    if (byteLength < 4 + TAIL_BYTES)
        throw new log_formats_reader/* DamagedContentError */.x('it is too short');
    const tail = new DataView(readContent(content, byteLength - TAIL_BYTES, byteLength));
    const magic = tail.getUint32(4, true);
    if (magic === ENCRYPTED_MAGIC)
        throw new log_formats_reader/* DamagedContentError */.x('it is encrypted');
    if (magic !== MAGIC)
        throw new log_formats_reader/* DamagedContentError */.x('its end is not that of a Parquet file');
    const length = tail.getUint32(0, true);
    if (length > byteLength - 4 - TAIL_BYTES || length > LONGEST_DESCRIPTION)
        throw new log_formats_reader/* DamagedContentError */.x(`its description has ${length} bytes, more than the file has room for`);
    const bytes = new Uint8Array(readContent(content, byteLength - TAIL_BYTES - length, byteLength - TAIL_BYTES));
    const { struct: file } = readThriftStruct(bytes, 0);
    if (file.has(8))
        throw new log_formats_reader/* DamagedContentError */.x('it is encrypted');
    const schema = readSchema(file.getStructs(2));
    const descriptionStart = byteLength - TAIL_BYTES - length;
    const groups = file.getStructs(4);
    const rowGroups = groups.map((group) => readRowGroup(group, schema, descriptionStart));
    refuseOtherFile(content, findDescribedEnd(groups, descriptionStart), descriptionStart);
    const rows = rowGroups.reduce((sum, group) => sum + group.rows, 0);
    if (file.getInteger(3) !== rows)
        throw new log_formats_reader/* DamagedContentError */.x(`it has ${file.getInteger(3)} rows, and its row groups have ${rows}`);
    return { columns: schema.columns, rowGroups };
}
/** The position after everything that the description names: values, indexes of pages, and Bloom filters. */
function findDescribedEnd(groups, dataEnd) {
    let end = MAGIC_TEXT.length;
    const addRange = (start, length) => {
        if (start !== null && length !== null)
            end = Math.max(end, start + length);
    };
    for (const group of groups)
        for (const chunk of group.getStructs(1)) {
            addRange(chunk.getInteger(4), chunk.getInteger(5));
            addRange(chunk.getInteger(6), chunk.getInteger(7));
            const { metadata, end: valuesEnd } = readChunk(chunk, dataEnd);
            end = Math.max(end, valuesEnd);
            addRange(metadata.getInteger(14), metadata.getInteger(15));
        }
    return end;
}
/** Bytes that are searched at a time. */
const SEARCHED_BYTES = 1 << 20;
/** Two files in one, as `cat` makes them, have the description of the last one. The rows of the other would be left out. */
function refuseOtherFile(content, from, to) {
    for (let at = from; at < to; at += SEARCHED_BYTES) {
        const end = Math.min(to, at + SEARCHED_BYTES + MAGIC_TEXT.length - 1);
        if (Buffer.from(readContent(content, at, end)).includes(MAGIC_TEXT))
            throw new log_formats_reader/* DamagedContentError */.x('it holds a second Parquet file');
    }
}
function readSchema(elements) {
    const columns = new Map();
    const leaves = [];
    let next = 1;
    /** Reads an element and its children. */
    const readElement = (parents) => {
        const element = elements[next++];
        if (element === undefined || parents.length > 100)
            throw new log_formats_reader/* DamagedContentError */.x('its schema is cut off');
        const name = element.getText(4) ?? '';
        const children = element.getInteger(5) ?? 0;
        const type = element.getInteger(1);
        const path = [...parents, name];
        if (parents.length === 0) {
            if (columns.has(name))
                throw new log_formats_reader/* DamagedContentError */.x(`it has the column ${name} twice`);
            columns.set(name, readColumn(element, name));
        }
        for (let child = 0; child < children; child++)
            readElement(path);
        if (type !== null)
            leaves.push({ path, type });
        else if (children === 0)
            throw new log_formats_reader/* DamagedContentError */.x(`its column ${name} has no type`);
    };
    const children = elements[0]?.getInteger(5) ?? 0;
    for (let child = 0; child < children; child++)
        readElement([]);
    if (next !== Math.max(1, elements.length))
        throw new log_formats_reader/* DamagedContentError */.x('its schema has more columns than it says');
    return { columns, leaves };
}
const OPTIONAL = 1;
const REPEATED = 2;
function readColumn(element, name) {
    const repetition = element.getInteger(3) ?? 0;
    if (repetition < 0 || repetition > REPEATED)
        throw new log_formats_reader/* DamagedContentError */.x(`its column ${name} has an unknown repetition`);
    const type = element.getInteger(1);
    if (type !== null && PHYSICAL_TYPES[type] === undefined)
        throw new log_formats_reader/* DamagedContentError */.x(`its column ${name} has the unknown type ${type}`);
    const typeLength = element.getInteger(2) ?? 0;
    if (type === PHYSICAL_TYPES.indexOf('FIXED_LEN_BYTE_ARRAY') &&
        !(typeLength > 0 && typeLength <= LONGEST_FIXED_VALUE))
        throw new log_formats_reader/* DamagedContentError */.x(`its column ${name} has values of ${typeLength} bytes`);
    return {
        name,
        type: type === null || repetition === REPEATED ? null : PHYSICAL_TYPES[type],
        typeLength,
        logicalType: readLogicalType(element),
        isOptional: repetition === OPTIONAL,
    };
}
const LONGEST_FIXED_VALUE = 1 << 20;
function readLogicalType(element) {
    const logical = element.getStruct(10);
    const converted = element.getInteger(6);
    if (logical?.has(1) || logical?.has(4) || logical?.has(12))
        return { kind: 'text' };
    const timestamp = logical?.getStruct(8);
    if (timestamp != null) {
        const unit = timestamp.getStruct(2);
        if (unit?.has(1))
            return { kind: 'timestamp', unitsPerSecond: 1_000 };
        if (unit?.has(2))
            return { kind: 'timestamp', unitsPerSecond: 1_000_000 };
        if (unit?.has(3))
            return { kind: 'timestamp', unitsPerSecond: 1_000_000_000 };
        return { kind: 'other' };
    }
    const decimal = logical?.getStruct(5);
    if (decimal != null)
        return { kind: 'decimal', scale: decimal.getInteger(1) ?? 0 };
    const integer = logical?.getStruct(10);
    if (integer != null)
        return { kind: integer.getBoolean(2) === false ? 'unsigned' : 'plain' };
    // A union without a member that is known here, or an unknown type (all values are null).
    if (logical != null && !logical.has(11))
        return { kind: 'other' };
    switch (converted) {
        case null:
        case 15:
        case 16:
        case 17:
        case 18:
            return { kind: 'plain' };
        case 0:
        case 4:
        case 19:
            return { kind: 'text' };
        case 5:
            return { kind: 'decimal', scale: element.getInteger(7) ?? 0 };
        case 9:
            return { kind: 'timestamp', unitsPerSecond: 1_000 };
        case 10:
            return { kind: 'timestamp', unitsPerSecond: 1_000_000 };
        case 11:
        case 12:
        case 13:
        case 14:
            return { kind: 'unsigned' };
        default:
            return { kind: 'other' };
    }
}
function readRowGroup(group, { columns, leaves }, dataEnd) {
    const rows = group.getInteger(3) ?? -1;
    if (!Number.isSafeInteger(rows) || rows < 0)
        throw new log_formats_reader/* DamagedContentError */.x('a row group has no number of rows');
    const listed = group.getStructs(1);
    if (listed.length !== leaves.length)
        throw new log_formats_reader/* DamagedContentError */.x('a row group has another number of columns than its schema');
    const chunks = new Map();
    let groupStart = Number.POSITIVE_INFINITY;
    listed.forEach((chunk, position) => {
        const leaf = leaves[position];
        const { metadata, start, end } = readChunk(chunk, dataEnd);
        groupStart = Math.min(groupStart, start);
        const path = metadata.getTexts(3);
        if (path.length !== leaf.path.length || path.some((name, depth) => name !== leaf.path[depth]))
            throw new log_formats_reader/* DamagedContentError */.x(`the values of column ${leaf.path.join('.')} are named ${path.join('.')}`);
        if (metadata.getInteger(1) !== leaf.type)
            throw new log_formats_reader/* DamagedContentError */.x(`the values of column ${path.join('.')} have another type than the column`);
        const [name = ''] = path;
        const column = columns.get(name);
        if (column === undefined || column.type === null || path.length > 1)
            return;
        if (metadata.getInteger(5) !== rows)
            throw new log_formats_reader/* DamagedContentError */.x(`column ${name} has ${metadata.getInteger(5)} values in a row group of ${rows} rows`);
        chunks.set(name, { codec: metadata.getInteger(4) ?? -1, start, end });
    });
    return { rows, start: Number.isFinite(groupStart) ? groupStart : 0, chunks };
}
function readChunk(chunk, dataEnd) {
    const metadata = chunk.getStruct(3);
    if (chunk.has(8) || metadata === null)
        throw new log_formats_reader/* DamagedContentError */.x('a column of it is encrypted');
    if (chunk.has(1))
        throw new log_formats_reader/* DamagedContentError */.x('values of it are in another file');
    // Without values, writers give any position.
    if (metadata.getInteger(5) === 0)
        return { metadata, start: 0, end: 0 };
    const dataStart = metadata.getInteger(9) ?? -1;
    const dictionaryStart = metadata.getInteger(11);
    // Some writers give 0 if there is no dictionary.
    const start = dictionaryStart !== null && dictionaryStart > 0 ? Math.min(dictionaryStart, dataStart) : dataStart;
    const end = start + (metadata.getInteger(7) ?? -1);
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 4 || end < start || end > dataEnd)
        throw new log_formats_reader/* DamagedContentError */.x(`a column has its values from ${start} to ${end}, where no values can be`);
    return { metadata, start, end };
}
/** The bytes from `start` up to `end`. @throws DamagedContentError if there are fewer */
function readContent(content, start, end) {
    let bytes;
    try {
        bytes = content.read(start, end);
    }
    catch (error) {
        throw new log_formats_reader/* DamagedContentError */.x(error.message, { cause: error });
    }
    if (bytes.byteLength !== end - start)
        throw new log_formats_reader/* DamagedContentError */.x('it is cut off');
    return bytes;
}

;// CONCATENATED MODULE: ./lib/log-formats/parquet/column-reader.js





/** Counts the memory of the pages of all columns that are read together. */
class PageMemory {
    #held = 0;
    /** @throws DamagedContentError if it would be too much */
    replace(before, bytes) {
        this.#held += bytes - before;
        if (this.#held > MOST_BYTES_HELD)
            throw new log_formats_reader/* DamagedContentError */.x(`pages that belong together have more than ${MOST_BYTES_HELD >> 20} MiB`);
    }
}
const MOST_BYTES_HELD = 1 << 30;
/** Maximum rows of one read. */
const ROWS_AT_ONCE = 1 << 15;
/** Arrays for the numbers of rows, which are used again. To create one takes longer than to read some pages. */
class RowRooms {
    #free = [];
    take() {
        return this.#free.pop() ?? new Int32Array(ROWS_AT_ONCE);
    }
    give(room) {
        this.#free.push(room);
    }
}
/** The reference of a row without a value. */
const NULL_VALUE = -1;
const DATA_PAGE = 0;
const DICTIONARY_PAGE = 2;
const DATA_PAGE_V2 = 3;
const PLAIN = 0;
const PLAIN_DICTIONARY = 2;
const RLE = 3;
const BIT_PACKED = 4;
const DELTA_BINARY_PACKED = 5;
const DELTA_LENGTH_BYTE_ARRAY = 6;
const DELTA_BYTE_ARRAY = 7;
const RLE_DICTIONARY = 8;
const BYTE_STREAM_SPLIT = 9;
/** Bytes of a value of each type. 0: the values have different lengths. */
const SIZES = {
    BOOLEAN: 1,
    INT32: 4,
    INT64: 8,
    INT96: 12,
    FLOAT: 4,
    DOUBLE: 8,
    BYTE_ARRAY: 0,
    FIXED_LEN_BYTE_ARRAY: 0,
};
/**
 * Reads the values of one column in one row group, page by page, as references: each is the number of a value in the
 * dictionary of the chunk, or the place of a value in the page. It keeps one page and the dictionary in memory.
 */
class ColumnReader {
    /**
     * The references of the rows of the last read. `NULL_VALUE` if a row has no value. The caller verifies that the
     * dictionary has an entry of that number: see `refuseEntry`.
     */
    refs;
    /** The reference that all rows of the last read share. Null: see `refs`. */
    sameRef = null;
    /** Whether the references are numbers of values in the dictionary. */
    usesDictionary = false;
    /** The values of the dictionary. Null without a dictionary. */
    dictionary = null;
    /** The position of each value of the dictionary. */
    dictionaryPlaces = new Int32Array(0);
    /** The values of the page, if it does not use the dictionary. */
    page;
    column;
    #pages;
    #decompress;
    #codec;
    #memory;
    #rooms;
    #size;
    #levels = new HybridReader();
    #indices = new HybridReader();
    #defined;
    #hasLevels = false;
    #rowsLeftInChunk;
    #rowsLeftInPage = 0;
    /** The position of the next value of a plain page. */
    #at = 0;
    #bytesHeld = 0;
    #dictionaryBytes = 0;
    constructor(content, column, chunk, rows, decompress, memory, rooms) {
        this.column = column;
        this.#rooms = rooms;
        this.refs = rooms.take();
        this.#size =
            column.type === 'FIXED_LEN_BYTE_ARRAY' ? column.typeLength : SIZES[column.type];
        this.page = { bytes: Buffer.alloc(0), size: this.#size };
        this.#pages = new PageBytes(content, chunk);
        this.#decompress = decompress;
        this.#codec = chunk.codec;
        this.#memory = memory;
        this.#rowsLeftInChunk = rows;
        this.#defined = column.isOptional ? rooms.take() : null;
    }
    /** The number of rows that can be read together, at least one. 0 at the end. @throws DamagedContentError */
    countRowsAhead() {
        while (this.#rowsLeftInPage === 0 && this.#rowsLeftInChunk > 0)
            this.#readNextPage();
        return Math.min(this.#rowsLeftInPage, ROWS_AT_ONCE);
    }
    /** Reads this many rows. `countRowsAhead` gives the maximum. @throws DamagedContentError */
    read(rows) {
        this.#rowsLeftInPage -= rows;
        const isDefined = this.#hasLevels ? this.#levels.findSameValue(rows) : 1;
        if (isDefined === 0) {
            this.sameRef = NULL_VALUE;
            return;
        }
        let values = rows;
        if (isDefined === -1) {
            const defined = this.#defined;
            this.#levels.read(defined, rows);
            values = 0;
            for (let row = 0; row < rows; row++)
                values += defined[row];
        }
        this.sameRef = this.usesDictionary && values === rows ? this.#findSameIndex(rows) : null;
        if (this.sameRef !== null)
            return;
        if (this.usesDictionary)
            this.#indices.read(this.refs, values);
        else
            this.#readPlaces(values);
        if (values < rows)
            this.#spread(rows, values);
    }
    /** @throws DamagedContentError if the dictionary has no entry of that number */
    refuseEntry(entry) {
        if (entry >>> 0 >= this.dictionaryPlaces.length)
            throw new log_formats_reader/* DamagedContentError */.x(`column ${this.column.name} has a value that its dictionary does not have`);
    }
    /** No read is possible afterwards. */
    close() {
        this.#rooms.give(this.refs);
        if (this.#defined !== null)
            this.#rooms.give(this.#defined);
        this.#memory.replace(this.#bytesHeld + this.#dictionaryBytes, 0);
        this.#bytesHeld = 0;
        this.#dictionaryBytes = 0;
    }
    #findSameIndex(rows) {
        const same = this.#indices.findSameValue(rows);
        if (same === -1)
            return null;
        this.refuseEntry(same);
        return same;
    }
    #readPlaces(values) {
        const { refs, page } = this;
        let at = this.#at;
        const end = page.bytes.length;
        if (this.#size > 0) {
            if (values * this.#size > end - at)
                throw this.#cutOff();
            for (let place = 0; place < values; place++, at += this.#size)
                refs[place] = at;
        }
        else
            for (let place = 0; place < values; place++) {
                if (end - at < 4)
                    throw this.#cutOff();
                refs[place] = at;
                const length = readLengthAt(page.bytes, at);
                if (length > end - at - 4)
                    throw this.#cutOff();
                at += 4 + length;
            }
        this.#at = at;
    }
    /** Moves consecutive references to their rows. */
    #spread(rows, values) {
        const { refs } = this;
        const defined = this.#defined;
        let from = values;
        for (let row = rows - 1; row >= 0; row--)
            refs[row] = defined[row] === 1 ? refs[--from] : NULL_VALUE;
    }
    #readNextPage() {
        const { header, bytes } = this.#pages.readNext();
        const type = header.getInteger(1);
        const length = header.getInteger(2) ?? -1;
        if (length < 0)
            throw new log_formats_reader/* DamagedContentError */.x('a page has no length');
        refuseLarge(length);
        if (type === DICTIONARY_PAGE)
            this.#readDictionary(header, bytes, length);
        else if (type === DATA_PAGE)
            this.#beginPage(header, bytes, length);
        else if (type === DATA_PAGE_V2)
            this.#beginPageV2(header, bytes, length);
    }
    #readDictionary(header, stored, length) {
        const described = header.getStruct(7);
        const count = described?.getInteger(1) ?? -1;
        const encoding = described?.getInteger(2) ?? -1;
        if (this.dictionary !== null)
            throw new log_formats_reader/* DamagedContentError */.x(`column ${this.column.name} has two dictionaries`);
        if (encoding !== PLAIN && encoding !== PLAIN_DICTIONARY)
            throw this.#makeEncodingError(encoding);
        this.#memory.replace(this.#dictionaryBytes, length);
        this.#dictionaryBytes = length;
        const bytes = makeBuffer(this.#decompress(this.#codec, stored, length));
        if (count < 0 || count > length)
            throw this.#cutOff();
        const places = new Int32Array(count);
        let at = 0;
        for (let place = 0; place < count; place++) {
            places[place] = at;
            if (this.#size === 0 && length - at < 4)
                throw this.#cutOff();
            at += this.#size === 0 ? 4 + readLengthAt(bytes, at) : this.#size;
            if (at > length)
                throw this.#cutOff();
        }
        this.dictionary = { bytes, size: this.#size };
        this.dictionaryPlaces = places;
    }
    #beginPage(header, stored, length) {
        const described = header.getStruct(5);
        this.#beginRows(described?.getInteger(1) ?? -1, length);
        const bytes = makeBuffer(this.#decompress(this.#codec, stored, length));
        let at = 0;
        this.#hasLevels = this.column.isOptional;
        if (this.#hasLevels) {
            const encoding = described?.getInteger(3) ?? RLE;
            if (encoding === BIT_PACKED)
                throw this.#makeEncodingError(encoding);
            if (bytes.length < 4)
                throw this.#cutOff();
            const levels = readLengthAt(bytes, 0);
            if (levels > bytes.length - 4)
                throw this.#cutOff();
            this.#levels.begin(bytes, 4, 4 + levels, 1);
            at = 4 + levels;
        }
        this.#beginValues(described?.getInteger(2) ?? -1, bytes, at, null);
    }
    #beginPageV2(header, stored, length) {
        const described = header.getStruct(8);
        this.#beginRows(described?.getInteger(1) ?? -1, length);
        const levels = described?.getInteger(5) ?? 0;
        const repetitions = described?.getInteger(6) ?? 0;
        if (levels < 0 || repetitions !== 0 || levels > stored.length || levels > length)
            throw this.#cutOff();
        const rest = stored.subarray(levels);
        const isCompressed = described?.getBoolean(7) ?? true;
        if (!isCompressed && rest.length !== length - levels)
            throw this.#cutOff();
        const nulls = described?.getInteger(2) ?? 0;
        const values = this.#rowsLeftInPage - nulls;
        if (nulls < 0 || values < 0)
            throw this.#cutOff();
        this.#hasLevels = this.column.isOptional && nulls > 0;
        if (this.#hasLevels)
            this.#levels.begin(stored, 0, levels, 1);
        // A page without a value can have no content, not even an empty compressed one.
        const bytes = isCompressed && rest.length > 0 ? this.#decompress(this.#codec, rest, length - levels) : rest;
        if (bytes.length !== length - levels)
            throw this.#cutOff();
        this.#beginValues(described?.getInteger(4) ?? -1, makeBuffer(bytes), 0, values);
    }
    #beginRows(rows, length) {
        if (rows < 0 || rows > this.#rowsLeftInChunk)
            throw new log_formats_reader/* DamagedContentError */.x(`column ${this.column.name} has more rows than its row group`);
        this.#rowsLeftInPage = rows;
        this.#rowsLeftInChunk -= rows;
        this.#memory.replace(this.#bytesHeld, length);
        this.#bytesHeld = length;
    }
    /** @param known the number of values. Null: the levels give it */
    #beginValues(encoding, bytes, at, known) {
        this.usesDictionary = encoding === PLAIN_DICTIONARY || encoding === RLE_DICTIONARY;
        if (this.usesDictionary) {
            const [width] = bytes.subarray(at);
            // A page whose values are all null can have no width.
            this.#indices.begin(bytes, Math.min(at + 1, bytes.length), bytes.length, width ?? 32);
            return;
        }
        this.#at = 0;
        const { type } = this.column;
        const getValueCount = () => known ?? this.#countValues();
        const end = bytes.length;
        if (encoding === PLAIN && type === 'BOOLEAN')
            this.#hold(makeBytesOfBits(bytes, at, end, getValueCount()));
        else if (encoding === PLAIN) {
            this.#at = at;
            this.page = { bytes, size: this.#size };
        }
        else if (encoding === RLE && type === 'BOOLEAN')
            this.#hold(makeBytesOfRuns(bytes, at, end, getValueCount()));
        else if (encoding === DELTA_BINARY_PACKED && (type === 'INT32' || type === 'INT64'))
            this.#hold(makePlainOfDeltas(bytes, at, end, getValueCount(), type === 'INT32' ? 4 : 8));
        else if (encoding === DELTA_LENGTH_BYTE_ARRAY && type === 'BYTE_ARRAY')
            this.#hold(makePlainOfDeltaLengths(bytes, at, end, getValueCount()));
        else if (encoding === DELTA_BYTE_ARRAY && type === 'BYTE_ARRAY')
            this.#hold(makePlainOfDeltaBytes(bytes, at, end, getValueCount()));
        else if (encoding === BYTE_STREAM_SPLIT && this.#size > 0)
            this.#hold(makePlainOfSplitStreams(bytes, at, end, getValueCount(), this.#size));
        else
            throw this.#makeEncodingError(encoding);
    }
    #hold(bytes) {
        this.page = { bytes: makeBuffer(bytes), size: this.#size };
        this.#memory.replace(this.#bytesHeld, bytes.length);
        this.#bytesHeld = bytes.length;
    }
    /** For a page whose header does not have the number of rows with a value. */
    #countValues() {
        return this.#hasLevels ? this.#levels.countOnes(this.#rowsLeftInPage) : this.#rowsLeftInPage;
    }
    #cutOff() {
        return new log_formats_reader/* DamagedContentError */.x(`column ${this.column.name} is cut off`);
    }
    #makeEncodingError(encoding) {
        return new log_formats_reader/* DamagedContentError */.x(`column ${this.column.name} has the unknown encoding ${encoding}`);
    }
}
/** The length before a value. */
function readLengthAt(bytes, at) {
    return ((bytes[at] |
        (bytes[at + 1] << 8) |
        (bytes[at + 2] << 16) |
        (bytes[at + 3] << 24)) >>>
        0);
}
function makeBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** Node has it from 20.15 on. */
const { crc32 } = external_node_zlib_namespaceObject;
/** Bytes of one read of the content. */
const WINDOW_BYTES = 1 << 20;
/** Returns the pages of a column chunk, as stored. */
class PageBytes {
    #content;
    #end;
    #window = Buffer.alloc(0);
    /** The position of the window in the content. */
    #windowStart;
    #at;
    constructor(content, { start, end }) {
        this.#content = content;
        this.#end = end;
        this.#windowStart = start;
        this.#at = start;
    }
    readNext() {
        const header = this.#readHeader();
        const length = header.getInteger(3) ?? -1;
        if (length < 0 || length > this.#end - this.#at)
            throw new log_formats_reader/* DamagedContentError */.x('a page is cut off');
        const bytes = this.#readBytes(length);
        this.#at += length;
        const checksum = header.getInteger(4);
        if (checksum !== null && crc32 !== undefined && crc32(bytes) !== checksum >>> 0)
            throw new log_formats_reader/* DamagedContentError */.x('a page does not agree with its checksum');
        return { header, bytes };
    }
    /** Headers can be long, because they can contain values. */
    #readHeader() {
        for (let wanted = 1 << 12;; wanted *= 4) {
            const length = Math.min(wanted, this.#end - this.#at);
            try {
                const { struct, end } = readThriftStruct(this.#readBytes(length), 0);
                this.#at += end;
                return struct;
            }
            catch (error) {
                if (!(error instanceof ThriftEndError) || length === this.#end - this.#at)
                    throw error;
            }
        }
    }
    /** The next bytes, in this number. */
    #readBytes(length) {
        const from = this.#at - this.#windowStart;
        if (from + length > this.#window.length) {
            refuseLarge(length);
            const end = Math.min(this.#end, this.#at + Math.max(length, WINDOW_BYTES));
            this.#window = Buffer.from(readContent(this.#content, this.#at, end));
            this.#windowStart = this.#at;
            return this.#window.subarray(0, length);
        }
        return this.#window.subarray(from, from + length);
    }
}

;// CONCATENATED MODULE: ./lib/log-formats/parquet/groups.js

/** A value that is null. */
const NULL_ID = 0;
/** Maximum kept values and bytes. Beyond that, the counts so far are reported, and the counting starts again. */
const MOST_VALUES = 1 << 18;
const MOST_BYTES = 32 << 20;
/**
 * Gives equal values of a column the same number, for all pages and dictionaries. The numbers start with 1 and have no
 * gaps.
 */
class ValueNumbers {
    #bytes = Buffer.allocUnsafe(1 << 12);
    #bytesUsed = 0;
    #starts = new Int32Array(64);
    #lengths = new Int32Array(64);
    #hashes = new Int32Array(64);
    #table = new Int32Array(256);
    count = 0;
    /** Whether it has reached its limits. The caller must then clear it before the next value. */
    isFull() {
        return this.count >= MOST_VALUES || this.#bytesUsed >= MOST_BYTES;
    }
    clear() {
        this.count = 0;
        this.#bytesUsed = 0;
        this.#table.fill(0);
    }
    /** The number of the value at a place. */
    findNumber({ bytes, size }, at) {
        const start = size === 0 ? at + 4 : at;
        const length = size === 0 ? readLengthAt(bytes, at) : size;
        const hash = hashOf(bytes, start, length);
        const mask = this.#table.length - 1;
        for (let place = hash & mask;; place = (place + 1) & mask) {
            const number = this.#table[place];
            if (number === 0)
                return this.#add(bytes, start, length, hash, place);
            if (this.#hashes[number - 1] === hash && this.#isSame(number - 1, bytes, start, length))
                return number;
        }
    }
    /** A value by its number, in the form of the page. */
    getValue(number, size) {
        const start = this.#starts[number - 1];
        const length = this.#lengths[number - 1];
        const bytes = this.#bytes.subarray(start, start + length);
        if (size > 0)
            return { values: { bytes, size }, at: 0 };
        const prefixed = Buffer.allocUnsafe(4 + length);
        prefixed.writeUInt32LE(length, 0);
        bytes.copy(prefixed, 4);
        return { values: { bytes: prefixed, size }, at: 0 };
    }
    #isSame(index, bytes, start, length) {
        if (this.#lengths[index] !== length)
            return false;
        const own = this.#starts[index];
        const kept = this.#bytes;
        for (let byte = 0; byte < length; byte++)
            if (kept[own + byte] !== bytes[start + byte])
                return false;
        return true;
    }
    #add(bytes, start, length, hash, place) {
        if (this.#bytesUsed + length > this.#bytes.length) {
            const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#bytesUsed + length));
            this.#bytes.copy(larger, 0, 0, this.#bytesUsed);
            this.#bytes = larger;
        }
        if (this.count === this.#starts.length) {
            this.#starts = makeDoubled(this.#starts);
            this.#lengths = makeDoubled(this.#lengths);
            this.#hashes = makeDoubled(this.#hashes);
        }
        bytes.copy(this.#bytes, this.#bytesUsed, start, start + length);
        this.#starts[this.count] = this.#bytesUsed;
        this.#lengths[this.count] = length;
        this.#hashes[this.count] = hash;
        this.#bytesUsed += length;
        this.count++;
        this.#table[place] = this.count;
        if (2 * this.count > this.#table.length)
            this.#rehash();
        return this.count;
    }
    #rehash() {
        this.#table = new Int32Array(2 * this.#table.length);
        const mask = this.#table.length - 1;
        for (let index = 0; index < this.count; index++) {
            let place = this.#hashes[index] & mask;
            while (this.#table[place] !== 0)
                place = (place + 1) & mask;
            this.#table[place] = index + 1;
        }
    }
}
/** A random seed. Without it, an attacker could create values with equal hashes. */
const SEED = (Math.random() * 2 ** 32) | 0;
function hashOf(bytes, start, length) {
    let hash = SEED ^ length;
    let at = start;
    for (const end = start + length - 3; at < end; at += 4) {
        const word = bytes[at] |
            (bytes[at + 1] << 8) |
            (bytes[at + 2] << 16) |
            (bytes[at + 3] << 24);
        hash = Math.imul(hash ^ word, 0x9e3779b1);
        hash ^= hash >>> 15;
    }
    for (const end = start + length; at < end; at++) {
        hash = Math.imul(hash ^ bytes[at], 0x85ebca6b);
        hash ^= hash >>> 13;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}
function makeDoubled(array) {
    const larger = new Int32Array(2 * array.length);
    larger.set(array);
    return larger;
}
/** The start of every path. */
const ROOT = 0;
/** Maximum kept paths. */
const MOST_NODES = 1 << 20;
/**
 * Numbers the combinations of values of rows. Each combination is a path from `ROOT`, with one step per column. Each
 * step has its own table: from the node before it and the number of its value to the next node. The steps can have any
 * order. The same values in another order give another node.
 */
class ValuePaths {
    #steps;
    #used;
    /** The node before each node, and the value of the step between them. */
    #parents = new Int32Array(1024);
    #values = new Int32Array(1024);
    #stepsOf = new Int32Array(1024);
    count = 1;
    constructor(steps) {
        this.#steps = Array.from({ length: steps }, () => new Int32Array(3 * 256));
        this.#used = new Int32Array(steps);
    }
    isFull() {
        return this.count >= MOST_NODES;
    }
    clear() {
        this.count = 1;
        for (const table of this.#steps)
            table.fill(0);
        this.#used.fill(0);
    }
    getParent(node) {
        return this.#parents[node];
    }
    getValue(node) {
        return this.#values[node];
    }
    /** The step that leads to the node. */
    getStep(node) {
        return this.#stepsOf[node];
    }
    findNext(step, node, value) {
        const table = this.#steps[step];
        const mask = table.length / 3 - 1;
        for (let place = hashOfPair(node, value) & mask;; place = (place + 1) & mask) {
            const at = 3 * place;
            const next = table[at];
            if (next === 0)
                return this.#add(step, table, at, node, value);
            if (table[at + 1] === node && table[at + 2] === value)
                return next;
        }
    }
    #add(step, table, at, node, value) {
        const next = this.count++;
        if (next === this.#parents.length) {
            this.#parents = makeDoubled(this.#parents);
            this.#values = makeDoubled(this.#values);
            this.#stepsOf = makeDoubled(this.#stepsOf);
        }
        this.#stepsOf[next] = step;
        this.#parents[next] = node;
        this.#values[next] = value;
        table[at] = next;
        table[at + 1] = node;
        table[at + 2] = value;
        const used = this.#used[step] + 1;
        this.#used[step] = used;
        if (6 * used > table.length)
            this.#rehash(step, table);
        return next;
    }
    #rehash(step, table) {
        const larger = new Int32Array(2 * table.length);
        const mask = larger.length / 3 - 1;
        for (let from = 0; from < table.length; from += 3) {
            if (table[from] === 0)
                continue;
            let place = hashOfPair(table[from + 1], table[from + 2]) & mask;
            while (larger[3 * place] !== 0)
                place = (place + 1) & mask;
            larger.set(table.subarray(from, from + 3), 3 * place);
        }
        this.#steps[step] = larger;
    }
}
/** Combinations that have a place in the table of a batch. */
const BATCH_TABLE = 1 << 17;
/** The different paths of some rows. Each path has a place, and each row has one of these places. */
class BatchPaths {
    /** The place of each row. */
    places = new Int32Array(ROWS_AT_ONCE);
    /** The node at each place. */
    nodes = new Int32Array(ROWS_AT_ONCE);
    #paths;
    #table = new Int32Array(BATCH_TABLE);
    #next = new Int32Array(ROWS_AT_ONCE);
    #count = 0;
    #rows = 0;
    constructor(paths) {
        this.#paths = paths;
    }
    count() {
        return this.#count;
    }
    /** All rows are at this node. */
    begin(node, rows) {
        this.#rows = rows;
        this.#count = 1;
        this.nodes[0] = node;
        this.places.fill(0, 0, rows);
    }
    /** Whether a step by values is faster than by numbers of values, if the rows have this many different values. */
    canStepByOneOf(valueCount) {
        return this.#count * valueCount <= BATCH_TABLE;
    }
    /** Each row takes a step by the number of its value. `numberCount` is larger than every number. */
    takeStep(step, numbers, numberCount) {
        if (this.canStepByOneOf(numberCount))
            this.stepByOneOf(step, numbers, 0, numberCount, readAsItIs);
        else
            this.#takeManySteps(step, numbers);
    }
    /**
     * Each row takes a step by its value. The number of the value is only needed for a new path.
     *
     * @param smallest the smallest possible value. There are `valueCount` possible values from it on
     * @param findNumber throws for a value beyond these
     */
    stepByOneOf(step, values, smallest, valueCount, findNumber) {
        const { places, nodes } = this;
        const next = this.#next;
        const table = this.#table;
        table.fill(0, 0, this.#count * valueCount);
        let count = 0;
        for (let row = 0, rows = this.#rows; row < rows; row++) {
            const value = values[row] - smallest;
            if (value >>> 0 >= valueCount)
                findNumber(value + smallest);
            const before = places[row];
            const at = before * valueCount + value;
            let place = table[at];
            if (place === 0) {
                next[count++] = this.#paths.findNext(step, nodes[before], findNumber(value + smallest));
                place = count;
                table[at] = place;
            }
            places[row] = place - 1;
        }
        this.#count = count;
        this.nodes = next;
        this.#next = nodes;
    }
    #takeManySteps(step, numbers) {
        const { places, nodes } = this;
        const known = new Map();
        for (let row = 0; row < this.#rows; row++) {
            const node = this.#paths.findNext(step, nodes[places[row]], numbers[row]);
            let place = known.get(node);
            if (place === undefined) {
                place = known.size;
                known.set(node, place);
                this.#next[place] = node;
            }
            places[row] = place;
        }
        this.#count = known.size;
        this.nodes = this.#next;
        this.#next = nodes;
    }
}
const readAsItIs = (number) => number;
function hashOfPair(node, value) {
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b);
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./lib/log-formats/parquet/table.js


/** Reads several columns of a row group together: some rows of all columns, then the next rows. */
class RowGroupReader {
    #table;
    #rowGroup;
    #memory = new PageMemory();
    #columns = [];
    #laterColumns = [];
    #rowsLeft;
    #rowsBefore = 0;
    #rows = 0;
    constructor(table, rowGroup) {
        this.#table = table;
        this.#rowGroup = rowGroup;
        this.#rowsLeft = rowGroup.rows;
    }
    /** Opens a column that is read with all others from now on. Null if the table does not have it. */
    open(name) {
        const column = this.#createColumn(name);
        if (column !== null)
            this.#columns.push(column);
        return column;
    }
    /** Opens a column of which only some rows are needed. Null if the table does not have it. */
    openLater(name) {
        if (!this.#table.columns.has(name))
            return null;
        const later = new LaterColumn(() => this.#createColumn(name), () => this.#rowsBefore);
        this.#laterColumns.push(later);
        return later;
    }
    listColumns() {
        return this.#columns;
    }
    /** Reads the next rows, up to a maximum. @returns their number. 0 at the end. @throws DamagedContentError */
    readNext(most) {
        this.#rowsBefore += this.#rows;
        this.#rows = Math.min(most, ROWS_AT_ONCE, this.#rowsLeft);
        if (this.#rows === 0)
            return 0;
        for (const { reader } of this.#columns) {
            const ahead = reader.countRowsAhead();
            if (ahead === 0)
                throw new log_formats_reader/* DamagedContentError */.x(`column ${reader.column.name} has fewer rows than its row group`);
            this.#rows = Math.min(this.#rows, ahead);
        }
        for (const { reader } of this.#columns)
            reader.read(this.#rows);
        this.#rowsLeft -= this.#rows;
        return this.#rows;
    }
    close() {
        for (const { reader } of this.#columns)
            reader.close();
        for (const column of this.#laterColumns)
            column.close();
    }
    #createColumn(name) {
        const described = this.#table.columns.get(name);
        const chunk = this.#rowGroup.chunks.get(name);
        if (described === undefined || chunk === undefined)
            return null;
        const { content, decompress, rooms } = this.#table;
        const { column, readValueText } = described;
        return new TableColumn(new ColumnReader(content, column, chunk, this.#rowGroup.rows, decompress, this.#memory, rooms), readValueText);
    }
}
/** A column whose values are needed as texts. */
class TableColumn {
    reader;
    readValueText;
    /** Texts of the dictionary that were needed so far. */
    #texts = [];
    constructor(reader, readValueText) {
        this.reader = reader;
        this.readValueText = readValueText;
    }
    /** The text of a row of the last read. Null without a value. */
    readText(row) {
        const { reader } = this;
        const ref = reader.sameRef ?? reader.refs[row];
        if (ref === NULL_VALUE)
            return null;
        if (!reader.usesDictionary)
            return this.readValueText(reader.page, ref);
        const known = this.#texts[ref];
        if (known !== undefined)
            return known;
        reader.refuseEntry(ref);
        const text = this.readValueText(reader.dictionary, reader.dictionaryPlaces[ref]);
        this.#texts[ref] = text;
        return text;
    }
}
/** A column that is read only up to the last needed row. */
class LaterColumn {
    #open;
    #countRowsBefore;
    #column = null;
    /** The rows of the last read. */
    #first = 0;
    #end = 0;
    /** @param countRowsBefore returns the number of rows of the row group before those of the last read */
    constructor(open, countRowsBefore) {
        this.#open = open;
        this.#countRowsBefore = countRowsBefore;
    }
    /** The caller asks for rows in their order. */
    readText(row) {
        this.#column ??= this.#open();
        const { reader } = this.#column;
        const wanted = this.#countRowsBefore() + row;
        while (wanted >= this.#end) {
            const rows = reader.countRowsAhead();
            if (rows === 0)
                throw new log_formats_reader/* DamagedContentError */.x(`column ${reader.column.name} has fewer rows than its row group`);
            reader.read(rows);
            this.#first = this.#end;
            this.#end += rows;
        }
        return this.#column.readText(wanted - this.#first);
    }
    close() {
        this.#column?.reader.close();
    }
}
/** A row that does not fit, as one line. */
function makeRowText(columns, row) {
    return JSON.stringify(Object.fromEntries(columns.map((column) => [column.reader.column.name, column.readText(row)])));
}

// EXTERNAL MODULE: ./lib/model/time.js
var model_time = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/log-formats/iso-time.js
var iso_time = __webpack_require__(9534);
;// CONCATENATED MODULE: ./lib/log-formats/parquet/values.js


/**
 * How values of a column are converted to texts: as the same values in JSON are. Null if a record cannot have such a
 * text.
 */
function makeTextReader({ type, typeLength, logicalType }) {
    if (type === null || logicalType.kind === 'other')
        return null;
    if (type === 'BYTE_ARRAY') {
        if (logicalType.kind === 'decimal')
            return ({ bytes }, at) => makeDecimalText(readBigEndian(bytes, at + 4, readLengthAt(bytes, at)), logicalType.scale);
        return ({ bytes }, at) => readTextAt(bytes, at + 4, at + 4 + readLengthAt(bytes, at));
    }
    if (type === 'FIXED_LEN_BYTE_ARRAY') {
        if (logicalType.kind === 'decimal')
            return ({ bytes }, at) => makeDecimalText(readBigEndian(bytes, at, typeLength), logicalType.scale);
        return ({ bytes }, at) => readTextAt(bytes, at, at + typeLength);
    }
    if (type === 'INT96')
        return ({ bytes }, at) => makeTimeText(readNanosecondsOfInt96(bytes, at) / 1000000n);
    if (type === 'BOOLEAN')
        return ({ bytes }, at) => (bytes[at] === 1 ? 'true' : 'false');
    if (type === 'FLOAT')
        return ({ bytes }, at) => String(bytes.readFloatLE(at));
    if (type === 'DOUBLE')
        return ({ bytes }, at) => String(bytes.readDoubleLE(at));
    if (logicalType.kind === 'timestamp') {
        if (type !== 'INT64')
            return null;
        const units = BigInt(logicalType.unitsPerSecond / 1_000);
        return ({ bytes }, at) => makeTimeText(makeFloorQuotient(bytes.readBigInt64LE(at), units));
    }
    const isUnsigned = logicalType.kind === 'unsigned';
    const readInteger = ({ bytes }, at) => {
        if (type === 'INT32')
            return isUnsigned ? bytes.readUInt32LE(at) : bytes.readInt32LE(at);
        return isUnsigned ? bytes.readBigUInt64LE(at) : bytes.readBigInt64LE(at);
    };
    if (logicalType.kind === 'decimal')
        return (values, at) => makeDecimalText(BigInt(readInteger(values, at)), logicalType.scale);
    return (values, at) => String(readInteger(values, at));
}
/** Long texts and texts that are not ASCII are decoded in the same way as all bytes of a log. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
function readTextAt(bytes, start, end) {
    if (end > bytes.length)
        throw new log_formats_reader/* DamagedContentError */.x('a value is cut off');
    for (let at = start; at < end; at++)
        if (bytes[at] >= 0x80)
            return decoder.decode(bytes.subarray(start, end));
    return bytes.toString('latin1', start, end);
}
/** No real amount is beyond the exact range of a number. */
const LONGEST_DECIMAL_BYTES = 64;
function readBigEndian(bytes, at, length) {
    if (length > LONGEST_DECIMAL_BYTES)
        throw new log_formats_reader/* DamagedContentError */.x('a number has too many digits');
    if (length === 0)
        return 0n;
    return BigInt.asIntN(8 * length, BigInt(`0x${bytes.toString('hex', at, at + length)}`));
}
function makeDecimalText(unscaled, scale) {
    if (scale <= 0)
        return String(unscaled);
    const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
    const sign = unscaled < 0n ? '-' : '';
    return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
/** Times as texts, as the JSON format has them. */
function makeTimeText(milliseconds) {
    const date = new Date(Number(milliseconds));
    return Number.isNaN(date.getTime()) ? String(milliseconds) : date.toISOString();
}
function makeFloorQuotient(value, by) {
    const quotient = value / by;
    return value % by < 0n ? quotient - 1n : quotient;
}
/** The day of the epoch as a Julian day number, which INT96 uses. */
const EPOCH_IN_JULIAN_DAYS = 2440588n;
const NANOSECONDS_PER_DAY = 86400000000000n;
/** Source: https://github.com/apache/parquet-format/pull/49 */
function readNanosecondsOfInt96(bytes, at) {
    const days = BigInt(bytes.readUInt32LE(at + 8)) - EPOCH_IN_JULIAN_DAYS;
    return days * NANOSECONDS_PER_DAY + bytes.readBigInt64LE(at);
}

;// CONCATENATED MODULE: ./lib/log-formats/parquet/times.js




/** Means no time. No record has this time. */
const NO_TIME = 0;
/** Returns the time of the value at a position. `NO_TIME` if it is not a real time. */
function makeTimeReader(column) {
    const readText = makeTextReader(column);
    const isText = column.type === 'BYTE_ARRAY' && column.logicalType.kind !== 'decimal';
    const days = new DayTimes();
    return (values, at) => {
        if (isText) {
            const known = days.readTime(values.bytes, at + 4, readLengthAt(values.bytes, at));
            if (known !== NO_TIME)
                return known;
        }
        return (readText === null ? null : (0,iso_time/* readIsoTime */.Q)(readText(values, at))) ?? NO_TIME;
    };
}
/** `2026-11-03T` and `10:15:30` */
const DATE_LENGTH = 11;
const CLOCK_LENGTH = 8;
/** Reads times in UTC. It is fast for many times of one day. */
class DayTimes {
    #date = new Uint8Array(DATE_LENGTH);
    /** The start of the day. `NO_TIME` without a day. */
    #midnight = NO_TIME;
    /** `NO_TIME` if the text has another form, or is not a time. */
    readTime(bytes, start, length) {
        const clock = start + DATE_LENGTH;
        const end = start + length;
        if (length <= DATE_LENGTH + CLOCK_LENGTH ||
            bytes[end - 1] !== 0x5a ||
            !isFraction(bytes, clock + CLOCK_LENGTH, end - 1))
            return NO_TIME;
        for (let at = 0; at < DATE_LENGTH; at++)
            if (bytes[start + at] !== this.#date[at]) {
                this.#setDate(bytes.subarray(start, clock));
                break;
            }
        if (this.#midnight === NO_TIME || bytes[clock + 2] !== 0x3a || bytes[clock + 5] !== 0x3a)
            return NO_TIME;
        const hours = readTwoDigits(bytes, clock);
        const minutes = readTwoDigits(bytes, clock + 3);
        const seconds = readTwoDigits(bytes, clock + 6);
        if (!(hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60))
            return NO_TIME;
        return this.#midnight + 3600 * hours + 60 * minutes + seconds;
    }
    #setDate(date) {
        this.#date.set(date);
        this.#midnight = (0,iso_time/* readIsoTime */.Q)(`${date.toString('latin1')}00:00:00Z`) ?? NO_TIME;
    }
}
/** Nothing, or a point and up to nine digits. */
function isFraction(bytes, start, end) {
    if (start === end)
        return true;
    if (bytes[start] !== 0x2e || end - start < 2 || end - start > 10)
        return false;
    for (let at = start + 1; at < end; at++)
        if (bytes[at] < 0x30 || bytes[at] > 0x39)
            return false;
    return true;
}
/** -1 if they are not digits. */
function readTwoDigits(bytes, at) {
    const tens = bytes[at] - 0x30;
    const ones = bytes[at + 1] - 0x30;
    return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? 10 * tens + ones : -1;
}
/**
 * Numbers the periods of times. A period is a part of one day that no turning time divides. The numbers start with 1,
 * and `NO_TIME` has 0.
 */
class Periods {
    #turns;
    #numbers = new Map();
    /** The last requested period. */
    #start = 0;
    #end = 0;
    #number = 0;
    constructor(turningTimes) {
        this.#turns = turningTimes;
    }
    /** How many periods there are so far. */
    count() {
        return this.#numbers.size;
    }
    findNumber(time) {
        if (time >= this.#start && time < this.#end)
            return this.#number;
        return time === NO_TIME ? 0 : this.#find(time);
    }
    #find(time) {
        const day = Math.floor(time / model_time/* SECONDS_PER_DAY */.xz);
        this.#start = day * model_time/* SECONDS_PER_DAY */.xz;
        this.#end = this.#start + model_time/* SECONDS_PER_DAY */.xz;
        for (const turn of this.#turns)
            if (turn <= time)
                this.#start = Math.max(this.#start, turn);
            else
                this.#end = Math.min(this.#end, turn);
        const known = this.#numbers.get(this.#start);
        this.#number = known ?? this.#numbers.size + 1;
        if (known === undefined)
            this.#numbers.set(this.#start, this.#number);
        return this.#number;
    }
}

;// CONCATENATED MODULE: ./lib/log-formats/parquet/count.js






/** Columns that decide where a record is counted, besides its time. */
const COUNTED = [
    log_formats_columns/* COLUMN */.vW.bucket,
    log_formats_columns/* COLUMN */.vW.operation,
    log_formats_columns/* COLUMN */.vW.http_status,
    log_formats_columns/* COLUMN */.vW.signature_version,
    log_formats_columns/* COLUMN */.vW.authentication_type,
    log_formats_columns/* COLUMN */.vW.tls_version,
    log_formats_columns/* COLUMN */.vW.requester,
    log_formats_columns/* COLUMN */.vW.remote_ip,
    log_formats_columns/* COLUMN */.vW.user_agent,
];
const COUNTED_NAMES = [
    ...COUNTED.map((column) => access_log/* ACCESS_LOG_MEMBERS */.eT[column]),
    access_log/* BUCKET_ARN */.dN,
    access_log/* SCHEMA_VERSION */.f$,
];
const TIME = access_log/* ACCESS_LOG_MEMBERS */.eT[log_formats_columns/* COLUMN */.vW.time];
const REFERRER = access_log/* ACCESS_LOG_MEMBERS */.eT[log_formats_columns/* COLUMN */.vW.referrer];
const REQUEST_URI = access_log/* ACCESS_LOG_MEMBERS */.eT[log_formats_columns/* COLUMN */.vW.request_uri];
/** How the rows of a path are reported. */
const NOT_KNOWN = 0;
const TOGETHER = 1;
/** One by one with their other texts: presigned SigV2 requests, and requests that S3 can have refused. */
const ONE_BY_ONE = 2;
/** One by one as unparsed: records of a later schema. */
const NOT_READABLE = 3;
const MAY_BE_REFUSED = /^4/;
const NO_TEXTS = { requestUri: null, referrer: null };
/**
 * Reports the records of row groups. Records that differ only in their times are reported together. Values are compared
 * by their numbers, and each different value is decoded once. Yields for pauses.
 */
function* countRowGroups(table, rowGroups, handler, counting) {
    const groups = createGroups(table, counting);
    for (const rowGroup of rowGroups) {
        const group = new RowGroupReader(table, rowGroup);
        const columns = COUNTED_NAMES.map((name) => group.open(name));
        const counter = groups.createRowCounter(group, columns, handler);
        for (let rows = group.readNext(ROWS_AT_ONCE); rows > 0; rows = group.readNext(ROWS_AT_ONCE)) {
            counter(rows);
            yield;
        }
        group.close();
    }
    groups.tell();
}
function createGroups(table, counting) {
    const periods = new Periods(counting.turningTimes);
    const numbers = COUNTED_NAMES.map(() => new ValueNumbers());
    const periodStep = COUNTED_NAMES.length;
    const paths = new ValuePaths(COUNTED_NAMES.length + 1);
    /** Texts by step and number of the value. */
    const texts = COUNTED_NAMES.map(() => []);
    /** How often the numbering of values was started again. */
    let era = 0;
    let kinds = new Uint8Array(1024);
    let counts = new Float64Array(1024);
    let oldest = new Float64Array(1024);
    let newest = new Float64Array(1024);
    const batch = new BatchPaths(paths);
    const batchKinds = new Uint8Array(ROWS_AT_ONCE);
    const batchCounts = new Int32Array(ROWS_AT_ONCE);
    const batchOldest = new Float64Array(ROWS_AT_ONCE);
    const batchNewest = new Float64Array(ROWS_AT_ONCE);
    const values = new Int32Array(ROWS_AT_ONCE);
    const times = new Float64Array(ROWS_AT_ONCE);
    /** The values that lead to a node, by step. */
    const path = new Int32Array(COUNTED_NAMES.length + 1);
    const setPath = (node) => {
        for (let at = node; at !== ROOT; at = paths.getParent(at))
            path[paths.getStep(at)] = paths.getValue(at);
    };
    const readStepText = (step) => {
        const number = path[step];
        if (number === NULL_ID)
            return null;
        const ofStep = texts[step];
        const known = ofStep[number];
        if (known !== undefined)
            return known;
        const { readText: readValueText, size } = described[step];
        const { values: value, at } = numbers[step].getValue(number, size);
        const text = readValueText(value, at);
        ofStep[number] = text;
        return text;
    };
    const described = COUNTED_NAMES.map(() => null);
    const steps = access_log/* ACCESS_LOG_MEMBERS */.eT.map((name) => COUNTED_NAMES.indexOf(name));
    const arnStep = COUNTED_NAMES.indexOf(access_log/* BUCKET_ARN */.dN);
    const versionStep = COUNTED_NAMES.indexOf(access_log/* SCHEMA_VERSION */.f$);
    const hasSignature = table.columns.has(access_log/* ACCESS_LOG_MEMBERS */.eT[log_formats_columns/* COLUMN */.vW.signature_version]);
    const readColumnText = (column) => {
        const step = steps[column];
        return step === -1 ? null : readStepText(step);
    };
    /** A record of the current path. */
    const makeRecordAt = (time, { requestUri, referrer }) => {
        const record = (0,access_log/* makeAccessLogRecord */.A1)((column) => {
            if (column === log_formats_columns/* COLUMN */.vW.time)
                return new Date(1000 * time).toISOString();
            if (column === log_formats_columns/* COLUMN */.vW.request_uri)
                return requestUri;
            if (column === log_formats_columns/* COLUMN */.vW.referrer)
                return referrer;
            if (column === log_formats_columns/* COLUMN */.vW.signature_version && !hasSignature)
                return undefined;
            return readColumnText(column);
        }, () => readStepText(arnStep));
        if (record === null)
            throw new Error('a time that was read is not a time');
        return record;
    };
    const classifyKind = (node) => {
        setPath(node);
        if (!(0,access_log/* isSchemaVersionReadable */.Wl)(readStepText(versionStep)))
            return NOT_READABLE;
        const isPresigned = readColumnText(log_formats_columns/* COLUMN */.vW.signature_version) === 'SigV2' &&
            readColumnText(log_formats_columns/* COLUMN */.vW.authentication_type) === 'QueryString';
        const canBeRefused = MAY_BE_REFUSED.test(readColumnText(log_formats_columns/* COLUMN */.vW.http_status) ?? '');
        return isPresigned || canBeRefused ? ONE_BY_ONE : TOGETHER;
    };
    const makeRoom = () => {
        if (kinds.length >= paths.count)
            return;
        const length = Math.max(2 * kinds.length, paths.count);
        const enlarge = (from, to) => {
            to.set(from);
            return to;
        };
        kinds = enlarge(kinds, new Uint8Array(length));
        counts = enlarge(counts, new Float64Array(length));
        oldest = enlarge(oldest, new Float64Array(length));
        newest = enlarge(newest, new Float64Array(length));
    };
    /** Reports the counts so far, and starts again. */
    const tell = () => {
        for (let node = 1; node < paths.count && node < counts.length; node++) {
            const count = counts[node];
            if (count === 0)
                continue;
            setPath(node);
            const first = oldest[node];
            counting.onRecords(makeRecordAt(first, NO_TEXTS), count, first, newest[node]);
        }
        counts.fill(0);
        kinds.fill(NOT_KNOWN);
        paths.clear();
        for (const ofStep of numbers)
            ofStep.clear();
        for (const ofStep of texts)
            ofStep.length = 0;
        era++;
    };
    const createRowCounter = (group, columns, handler) => {
        const timeColumn = group.open(TIME);
        const uris = group.openLater(REQUEST_URI);
        const referrers = group.openLater(REFERRER);
        const readTimes = timeColumn === null ? null : createTimeReading(timeColumn);
        const numberings = columns.map((column, step) => column === null ? null : createNumbering(column, numbers[step], () => era));
        columns.forEach((column, step) => {
            described[step] =
                column === null ? null : { readText: column.readValueText, size: column.reader.page.size };
        });
        return (rows) => {
            if (paths.isFull() || numbers.some((ofStep) => ofStep.isFull()))
                tell();
            if (readTimes === null)
                times.fill(NO_TIME, 0, rows);
            else
                readTimes(times, rows);
            // The steps that all rows share come first, because they need no loop over the rows.
            let common = ROOT;
            const apart = [];
            numberings.forEach((numbering, step) => {
                const same = numbering === null ? NULL_ID : numbering.findSame();
                if (same === null)
                    apart.push(step);
                else
                    common = paths.findNext(step, common, same);
            });
            let first = Number.POSITIVE_INFINITY;
            let last = Number.NEGATIVE_INFINITY;
            for (let row = 0; row < rows; row++) {
                const time = times[row];
                if (time < first)
                    first = time;
                if (time > last)
                    last = time;
            }
            const period = periods.findNumber(first);
            const isSamePeriod = period === periods.findNumber(last);
            if (isSamePeriod)
                common = paths.findNext(periodStep, common, period);
            batch.begin(common, rows);
            if (!isSamePeriod) {
                for (let row = 0; row < rows; row++)
                    values[row] = periods.findNumber(times[row]);
                batch.takeStep(periodStep, values, periods.count() + 1);
            }
            for (const step of apart) {
                const numbering = numberings[step];
                const entries = numbering.listEntries();
                // Null is -1, before all entries.
                if (entries !== null && batch.canStepByOneOf(entries.count + 1))
                    batch.stepByOneOf(step, entries.refs, NULL_VALUE, entries.count + 1, entries.findNumber);
                else {
                    numbering.numberEach(values, rows);
                    batch.takeStep(step, values, numbers[step].count + 1);
                }
            }
            makeRoom();
            countRows(group, rows, uris, referrers, handler);
        };
    };
    const countRows = (group, rows, uris, referrers, handler) => {
        const { places, nodes } = batch;
        const found = batch.count();
        batchCounts.fill(0, 0, found);
        batchOldest.fill(Number.POSITIVE_INFINITY, 0, found);
        batchNewest.fill(Number.NEGATIVE_INFINITY, 0, found);
        for (let place = 0; place < found; place++) {
            const node = nodes[place];
            if (kinds[node] === NOT_KNOWN)
                kinds[node] = classifyKind(node);
            batchKinds[place] = kinds[node];
        }
        for (let row = 0; row < rows; row++) {
            const time = times[row];
            const place = places[row];
            if (batchKinds[place] === TOGETHER && time !== NO_TIME) {
                batchCounts[place] = batchCounts[place] + 1;
                if (time < batchOldest[place])
                    batchOldest[place] = time;
                if (time > batchNewest[place])
                    batchNewest[place] = time;
                continue;
            }
            if (time === NO_TIME || batchKinds[place] === NOT_READABLE) {
                const sample = Buffer.from(makeRowText(group.listColumns(), row));
                handler.onUnparsed(sample, 0, sample.length);
                continue;
            }
            setPath(nodes[place]);
            const rowTexts = { requestUri: uris?.readText(row) ?? null, referrer: referrers?.readText(row) ?? null };
            counting.onRecords(makeRecordAt(time, rowTexts), 1, time, time);
        }
        for (let place = 0; place < found; place++) {
            const more = batchCounts[place];
            if (more === 0)
                continue;
            const node = nodes[place];
            const before = counts[node];
            counts[node] = before + more;
            oldest[node] =
                before === 0
                    ? batchOldest[place]
                    : Math.min(oldest[node], batchOldest[place]);
            newest[node] =
                before === 0
                    ? batchNewest[place]
                    : Math.max(newest[node], batchNewest[place]);
        }
    };
    return { createRowCounter, tell };
}
function createNumbering({ reader }, numbers, getEra) {
    /** Numbers of the values in the dictionary that were needed so far. */
    let ofDictionary = new Int32Array(0);
    let eraOfDictionary = -1;
    const beginDictionary = () => {
        if (eraOfDictionary === getEra() && ofDictionary.length === reader.dictionaryPlaces.length)
            return;
        ofDictionary = new Int32Array(reader.dictionaryPlaces.length);
        eraOfDictionary = getEra();
    };
    const findNumberOfEntry = (entry) => {
        reader.refuseEntry(entry);
        const { dictionary, dictionaryPlaces } = reader;
        if (dictionary === null)
            return NULL_ID;
        const number = numbers.findNumber(dictionary, dictionaryPlaces[entry]);
        ofDictionary[entry] = number;
        return number;
    };
    const findNumberOfRef = (ref) => ref === NULL_VALUE ? NULL_ID : ofDictionary[ref] || findNumberOfEntry(ref);
    return {
        findSame() {
            const ref = reader.sameRef;
            if (ref === null)
                return null;
            beginDictionary();
            return findNumberOfRef(ref);
        },
        listEntries() {
            if (!reader.usesDictionary)
                return null;
            beginDictionary();
            return { refs: reader.refs, count: reader.dictionaryPlaces.length, findNumber: findNumberOfRef };
        },
        numberEach(out, rows) {
            const { refs } = reader;
            if (!reader.usesDictionary) {
                for (let row = 0; row < rows; row++) {
                    const ref = refs[row];
                    out[row] = ref === NULL_VALUE ? NULL_ID : numbers.findNumber(reader.page, ref);
                }
                return;
            }
            beginDictionary();
            // In a variable of its own, since a loop reads it faster.
            const known = ofDictionary;
            for (let row = 0; row < rows; row++) {
                const ref = refs[row];
                const number = ref === NULL_VALUE ? NULL_ID : known[ref];
                out[row] = number > 0 || ref === NULL_VALUE ? number : findNumberOfEntry(ref);
            }
        },
    };
}
/** Reads the times of the rows of the last read. */
function createTimeReading({ reader }) {
    const timeOf = makeTimeReader(reader.column);
    /** The times of the values in the dictionary. */
    let ofDictionary = null;
    const readTimesOfDictionary = () => {
        const { dictionary, dictionaryPlaces } = reader;
        const times = new Float64Array(dictionaryPlaces.length);
        if (dictionary !== null)
            for (let entry = 0; entry < times.length; entry++)
                times[entry] = timeOf(dictionary, dictionaryPlaces[entry]);
        return times;
    };
    return (out, rows) => {
        const { refs, sameRef } = reader;
        if (sameRef === NULL_VALUE) {
            out.fill(NO_TIME, 0, rows);
            return;
        }
        if (!reader.usesDictionary) {
            for (let row = 0; row < rows; row++) {
                const ref = refs[row];
                out[row] = ref === NULL_VALUE ? NO_TIME : timeOf(reader.page, ref);
            }
            return;
        }
        ofDictionary ??= readTimesOfDictionary();
        if (sameRef !== null) {
            out.fill(ofDictionary[sameRef], 0, rows);
            return;
        }
        const times = ofDictionary;
        for (let row = 0; row < rows; row++) {
            const ref = refs[row];
            const time = times[ref];
            if (time === undefined && ref !== NULL_VALUE)
                reader.refuseEntry(ref);
            out[row] = time ?? NO_TIME;
        }
    };
}

// EXTERNAL MODULE: ./node_modules/hysnappy/js/uncompress.js
var uncompress = __webpack_require__(7100);
// EXTERNAL MODULE: ./node_modules/zstddec/dist/zstddec.mjs
var zstddec = __webpack_require__(8335);
;// CONCATENATED MODULE: ./lib/log-formats/parquet/lz4.js

const SHORTEST_MATCH = 4;
const DAMAGED = 'its LZ4 is damaged';
/**
 * The content of one LZ4 block, of exactly this length. Source:
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 *
 * @throws DamagedContentError
 */
function readLz4Block(bytes, length) {
    const content = new Uint8Array(length);
    let at = 0;
    let to = 0;
    const readMore = (nibble) => {
        let total = nibble;
        for (let next = nibble === 15 ? 255 : 0; next === 255;) {
            if (at >= bytes.length)
                throw new log_formats_reader/* DamagedContentError */.x(DAMAGED);
            next = bytes[at++];
            total += next;
        }
        return total;
    };
    while (at < bytes.length) {
        const token = bytes[at++];
        const literals = readMore(token >> 4);
        if (literals > bytes.length - at || literals > length - to)
            throw new log_formats_reader/* DamagedContentError */.x(DAMAGED);
        content.set(bytes.subarray(at, at + literals), to);
        at += literals;
        to += literals;
        if (at === bytes.length)
            break;
        if (bytes.length - at < 2)
            throw new log_formats_reader/* DamagedContentError */.x(DAMAGED);
        const offset = bytes[at] | (bytes[at + 1] << 8);
        at += 2;
        const match = readMore(token & 15) + SHORTEST_MATCH;
        if (offset === 0 || offset > to || match > length - to)
            throw new log_formats_reader/* DamagedContentError */.x(DAMAGED);
        // A match can overlap its own output.
        for (const end = to + match; to < end; to++)
            content[to] = content[to - offset];
    }
    if (to !== length)
        throw new log_formats_reader/* DamagedContentError */.x(DAMAGED);
    return content;
}
/**
 * The content of LZ4 blocks as Hadoop writes them: each follows the length of its content and its own length. Without
 * such lengths, it is the content of one bare block. Source:
 * https://github.com/apache/parquet-format/blob/master/Compression.md#lz4
 */
function readHadoopLz4(bytes, length) {
    const blocks = findHadoopBlocks(bytes, length);
    if (blocks === null)
        return readLz4Block(bytes, length);
    const content = new Uint8Array(length);
    for (const { start, end, to, contentLength } of blocks)
        content.set(readLz4Block(bytes.subarray(start, end), contentLength), to);
    return content;
}
/** Null where the lengths do not agree with those of the bytes and of the content. */
function findHadoopBlocks(bytes, length) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const blocks = [];
    let to = 0;
    for (let at = 0; at < bytes.length;) {
        if (bytes.length - at < 8)
            return null;
        const contentLength = view.getUint32(at);
        const start = at + 8;
        at = start + view.getUint32(at + 4);
        if (at > bytes.length || contentLength > length - to)
            return null;
        blocks.push({ start, end: at, to, contentLength });
        to += contentLength;
    }
    return to === length ? blocks : null;
}

;// CONCATENATED MODULE: ./lib/log-formats/parquet/decompress.js





const UNCOMPRESSED = 0;
const ZSTD = 6;
/** One buffer of this size. By default Node joins content from small pieces. */
function makeRoomFor(length) {
    return { maxOutputLength: Math.max(1, length), chunkSize: Math.max(SMALLEST_CHUNK, length + 1) };
}
/** The smallest buffer that Node accepts. */
const SMALLEST_CHUNK = 64;
/** Node's own, which it has from 22.15 on, or the same code as WebAssembly. */
async function createZstd() {
    const { zstdDecompressSync } = external_node_zlib_namespaceObject;
    if (zstdDecompressSync !== undefined)
        return (bytes, length) => zstdDecompressSync(bytes, makeRoomFor(length));
    const decoder = new zstddec/* ZSTDDecoder */.A();
    await decoder.init();
    // A length of 0 is an unknown length.
    return (bytes, length) => (length === 0 ? new Uint8Array(0) : decoder.decode(bytes, length));
}
/**
 * @param codecsUsed the only codecs that the result can decompress
 * @see https://github.com/apache/parquet-format/blob/master/Compression.md
 */
async function createDecompressor(codecsUsed) {
    let snappy = null;
    const zstd = codecsUsed.has(ZSTD) ? await createZstd() : null;
    const codecs = {
        [UNCOMPRESSED]: (bytes) => bytes,
        1: (bytes, length) => {
            snappy ??= (0,uncompress/* snappyUncompressor */.o)();
            return snappy(bytes, length);
        },
        2: (bytes, length) => external_node_zlib_.gunzipSync(bytes, makeRoomFor(length)),
        4: (bytes, length) => external_node_zlib_.brotliDecompressSync(bytes, makeRoomFor(length)),
        5: readHadoopLz4,
        ...(zstd !== null && { [ZSTD]: zstd }),
        7: readLz4Block,
    };
    return (codec, bytes, length) => {
        const decompress = codecs[codec];
        if (decompress === undefined)
            throw new log_formats_reader/* DamagedContentError */.x(`its compression ${codec} is unknown`);
        let content;
        try {
            content = decompress(bytes, length);
        }
        catch (error) {
            // After an error, the state of the snappy module is not known.
            snappy = null;
            throw new log_formats_reader/* DamagedContentError */.x(`a page cannot be decompressed: ${error.message}`, {
                cause: error,
            });
        }
        if (content.length !== length)
            throw new log_formats_reader/* DamagedContentError */.x(`a page has ${content.length} bytes, and says that it has ${length}`);
        return content;
    };
}

;// CONCATENATED MODULE: ./lib/log-formats/parquet/read.js









/**
 * Reads access log records in Parquet, row group by row group; its columns are found by their names. It yields after
 * some rows, so that the caller can do other work or stop. The work between two pauses and the memory are bounded for
 * any content.
 *
 * @throws DamagedContentError if the content cannot be read to its end
 */
async function* readParquet(reading) {
    const { content, handler, counting, section } = reading;
    const metadata = readOrRefuse(() => readMetadata(content));
    const names = [...metadata.columns.keys()];
    if (HELD.filter((name) => metadata.columns.has(name)).length < access_log/* LEAST_MEMBERS */.ax) {
        if (section !== null && section.start > 0)
            return;
        const sample = Buffer.from(`Parquet with the columns ${names.join(', ')}`);
        handler.onUnparsed(sample, 0, sample.length);
        return;
    }
    handler.onFormat('parquet');
    const table = await makeTable(content, metadata);
    const rowGroups = metadata.rowGroups.filter(({ start }) => section === null || (start >= section.start && start < section.end));
    const rows = counting === null
        ? readRowGroups(table, rowGroups, reading)
        : countRowGroups(table, rowGroups, handler, counting);
    for (;;) {
        if (readOrRefuse(() => rows.next()).done === true)
            return;
        yield;
    }
}
/** Maximum rows that are read together, and maximum bytes of their texts. */
const RECORDS_AT_ONCE = 1_024;
const TEXT_AT_ONCE = 4 << 20;
function* readRowGroups(table, rowGroups, { handler, signatureVersion }) {
    for (const rowGroup of rowGroups) {
        const group = new RowGroupReader(table, rowGroup);
        const columns = access_log/* ACCESS_LOG_MEMBERS */.eT.map((name) => group.open(name));
        const arns = group.open(access_log/* BUCKET_ARN */.dN);
        const versions = group.open(access_log/* SCHEMA_VERSION */.f$);
        const signatures = columns[log_formats_columns/* COLUMN */.vW.signature_version] ?? null;
        for (let rows = group.readNext(RECORDS_AT_ONCE); rows > 0; rows = group.readNext(RECORDS_AT_ONCE)) {
            let textLength = 0;
            for (let row = 0; row < rows; row++) {
                const readText = (column) => {
                    const value = column.readText(row);
                    textLength += value?.length ?? 0;
                    return value;
                };
                if (signatureVersion !== null && signatures?.readText(row) !== signatureVersion)
                    continue;
                const isReadable = versions === null || (0,access_log/* isSchemaVersionReadable */.Wl)(readText(versions));
                const record = isReadable
                    ? (0,access_log/* makeAccessLogRecord */.A1)((column) => {
                        const values = columns[column] ?? null;
                        if (values === null)
                            return column === log_formats_columns/* COLUMN */.vW.signature_version ? undefined : null;
                        return readText(values);
                    }, () => (arns === null ? null : readText(arns)))
                    : null;
                if (record !== null)
                    handler.onRecord(record);
                else {
                    const sample = Buffer.from(makeRowText(group.listColumns(), row));
                    handler.onUnparsed(sample, 0, sample.length);
                }
                if (textLength < TEXT_AT_ONCE)
                    continue;
                textLength = 0;
                yield;
            }
            yield;
        }
        group.close();
    }
}
/** Members whose values are read. */
const HELD = [...access_log/* ACCESS_LOG_MEMBERS */.eT, access_log/* BUCKET_ARN */.dN, access_log/* SCHEMA_VERSION */.f$];
async function makeTable(content, { columns, rowGroups }) {
    const texts = new Map(HELD.flatMap((name) => {
        const column = columns.get(name);
        if (column === undefined)
            return [];
        const readValueText = makeTextReader(column);
        if (readValueText === null)
            throw new log_formats_reader/* DamagedContentError */.x(`the values of its column ${name} have a type that no access log has`);
        return [[name, { column, readValueText }]];
    }));
    const codecs = new Set(rowGroups.flatMap(({ chunks }) => Array.from(chunks.values(), ({ codec }) => codec)));
    return { content, columns: texts, decompress: await createDecompressor(codecs), rooms: new RowRooms() };
}
/** A content that needs too much memory, or points outside of itself, is damaged. */
function readOrRefuse(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new log_formats_reader/* DamagedContentError */.x(error.message, { cause: error });
    }
}


Object.assign(__webpack_exports__, {
  readParquet: /* binding */ readParquet,
});

/***/ }),

// ./node_modules/hysnappy/js/uncompress.js
7100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ snappyUncompressor)
/* harmony export */ });
/* unused harmony export snappyUncompress */
/**
 * Uncompress a snappy compressed buffer.
 *
 * @param {Uint8Array} input
 * @param {number} outputLength
 * @returns {Uint8Array}
 */
function snappyUncompress(input, outputLength) {
  return snappyUncompressor()(input, outputLength)
}

/**
 * Load wasm and return uncompressor function.
 *
 * @returns {(input: Uint8Array, outputLength: number) => Uint8Array}
 */
function snappyUncompressor() {
  // Instantiate wasm module
  const wasm = instantiateWasm()

  return (input, outputLength) => {
    /** @type {any} */
    const { memory, uncompress } = wasm.exports

    // Input data is passed into wasm memory at inputStart
    // Output data is expected to be written to wasm memory at outputStart
    // clang uses some wasm memory, so we need to skip past that
    const inputStart = 68000 // 68 kb
    const outputStart = inputStart + input.byteLength

    // WebAssembly memory
    const totalSize = inputStart + input.byteLength + outputLength
    if (memory.buffer.byteLength < totalSize) {
      // Calculate the number of pages needed, rounding up
      const pageSize = 64 * 1024 // 64KiB per page
      const currentPages = memory.buffer.byteLength / pageSize
      const requiredPages = Math.ceil(totalSize / pageSize)
      const pagesToGrow = requiredPages - currentPages
      memory.grow(pagesToGrow)
    }

    // Copy the compressed data to WASM memory
    const byteArray = new Uint8Array(memory.buffer)
    byteArray.set(input, inputStart)

    // Call wasm uncompress function
    const result = uncompress(inputStart, input.byteLength, outputStart)

    // Check for errors
    if (result === -1) throw new Error('invalid snappy length header')
    if (result === -2) throw new Error('missing eof marker')
    if (result === -3) throw new Error('premature end of input')
    if (result) throw new Error(`failed to uncompress data ${result}`)

    // Get uncompressed data from WASM memory
    return byteArray.slice(outputStart, outputStart + outputLength)
  }
}

/**
 * Instantiate WASM module from a base64 string.
 *
 * @returns {WebAssembly.Instance}
 */
function instantiateWasm() {
  const binaryString = atob(wasm64)
  const byteArray = new Uint8Array(binaryString.length)
  for (let i = 0; i < binaryString.length; i += 1) {
    byteArray[i] = binaryString.charCodeAt(i)
  }
  // only works for payload less than 4kb:
  const mod = new WebAssembly.Module(byteArray)
  return new WebAssembly.Instance(mod)
}

// Base64 encoded hysnappy.wasm
const wasm64 = 'AGFzbQEAAAABEANgAABgA39/fwF/YAF/AX8DBgUAAQEBAgUDAQACBj8KfwFBoIwEC38AQYAIC38AQaAMC38AQaAMC38AQaCMBAt/AEGACAt/AEGgjAQLfwBBgIAIC38AQQALfwBBAQsHwQEOBm1lbW9yeQIAEV9fd2FzbV9jYWxsX2N0b3JzAAAGbWVtY3B5AAEHbWVtbW92ZQACCnVuY29tcHJlc3MAAwxfX2Rzb19oYW5kbGUDAQpfX2RhdGFfZW5kAwILX19zdGFja19sb3cDAwxfX3N0YWNrX2hpZ2gDBA1fX2dsb2JhbF9iYXNlAwULX19oZWFwX2Jhc2UDBgpfX2hlYXBfZW5kAwcNX19tZW1vcnlfYmFzZQMIDF9fdGFibGVfYmFzZQMJCuASBQIAC8sBAQN/AkAgAkUNAAJAAkAgAkEHcSIDDQAgACEEIAIhBQwBCyAAIQQgAiEFA0AgBCABLQAAOgAAIARBAWohBCABQQFqIQEgBUF/aiEFIANBf2oiAw0ACwsgAkEISQ0AA0AgBCABLQAAOgAAIAQgAS0AAToAASAEIAEtAAI6AAIgBCABLQADOgADIAQgAS0ABDoABCAEIAEtAAU6AAUgBCABLQAGOgAGIAQgAS0ABzoAByAEQQhqIQQgAUEIaiEBIAVBeGoiBQ0ACwsgAAugAwEEfwJAIAAgAUYNAAJAAkAgACABSQ0AIAEgAmoiAyAASw0BCyACRQ0BAkACQCACQQdxIgMNACAAIQQgAiEFDAELIAAhBCACIQUDQCAEIAEtAAA6AAAgBEEBaiEEIAFBAWohASAFQX9qIQUgA0F/aiIDDQALCyACQQhJDQEDQCAEIAEtAAA6AAAgBCABLQABOgABIAQgAS0AAjoAAiAEIAEtAAM6AAMgBCABLQAEOgAEIAQgAS0ABToABSAEIAEtAAY6AAYgBCABLQAHOgAHIARBCGohBCABQQhqIQEgBUF4aiIFDQAMAgsLIAJFDQACQAJAIAJBA3EiBA0AIAAgAmohBiACIQUMAQsgAiEFA0AgBUF/aiIFIABqIgYgBSABaiIDLQAAOgAAIARBf2oiBA0ACwsgAkEESQ0AIAZBfGohASADQXxqIQQDQCABQQNqIARBA2otAAA6AAAgAUECaiAEQQJqLQAAOgAAIAFBAWogBEEBai0AADoAACABIAQtAAA6AAAgAUF8aiEBIARBfGohBCAFQXxqIgUNAAsLIAALswoBCX8jgICAgABBIGsiAySAgICAACADQQlqQgA3AAAgA0IANwIEIAMgA0EYajYCAEF/IQQCQCABRQ0AIAMgAUF/aiIFNgIcIAMgAEEBajYCGCAALAAAIgZB/wBxIQcCQCAGQX9KDQAgBUUNASADIAFBfmoiBTYCHCADIABBAmo2AhggACwAASIGQf8AcUEHdCAHciEHQX8hBCAGQX9KDQAgBUUNASADIAFBfWoiBTYCHCADIABBA2o2AhggACwAAiIGQf8AcUEOdCAHciEHQX8hBCAGQX9KDQAgBUUNASADIAFBfGoiBTYCHCADIABBBGo2AhggACwAAyIGQf8AcUEVdCAHciEHQX8hBCAGQX9KDQAgBUUNASADIAFBe2o2AhwgAyAAQQVqNgIYIAAsAAQiAUEASA0BIAFBHHQgB3IhBwsgAiAHaiEIAkACQCADEISAgIAADQAgAiEADAELIAMoAgQhASACIQADQAJAIAMoAgggAWtBBEoNACADIAE2AgQgAxCEgICAAEUNAiADKAIEIQELIAFBAWohBQJAAkAgAS0AACIGQQNxDQAgCCAAayEJIAMoAggiCiAFayEEIAZBAnYiC0EBaiEHAkAgBkE/Sw0AIARBEEkNACAJQRBIDQAgACABKAIBNgIAIAAgASgCBTYCBCAAIAEoAgk2AgggACABKAINNgIMIAAgB2ohACADKAIIIAUgB2oiAWtBBEoNAyADIAE2AgQgAxCEgICAAEUNBAwCCwJAAkAgBkHwAU8NACAFIQYMAQsgCiAFIAtBRWoiAWoiBmshBCABQQJ0QYCIgIAAaigCACAFKAIAcUEBaiEHCwJAIAcgBE0NAANAIAggAGsgBEkNBSAAIAYgBBCBgICAACEAIAMoAgAiASABKAIAIgkgAygCDCIFaiIGNgIAIAFBBGoiASABKAIAIgogBWsiATYCACADIAE2AgwgACAEaiEAIAFFDQUgAyAJIApqNgIIIAcgBGshByABIQQgByABSw0ACyAIIABrIQkLIAkgB0kNAyAAIAYgBxCBgICAACAHaiEAIAMoAgggBiAHaiIBa0EESg0CIAMgATYCBCADEISAgIAADQEMAwsgACACayAGQQF0QaCIgIAAai8BACIBQQt2IgpBAnRBgIiAgABqKAIAIAUoAgBxIAFBgA5xaiIHQX9qTQ0CIAggAGshBAJAAkAgAUH/AXEiCUEQSw0AIAdBCEkNACAEQRBJDQAgACAAIAdrIgEoAgA2AgAgACABKAIENgIEIAAgASgCCDYCCCAAIAFBDGooAgA2AgwMAQsCQAJAAkAgBCAJQQpqSQ0AIAAgB2shBCAAIQEgCSEGIAdBB0wNAQwCCyAEIAlJDQUgCUEBaiEEQQAgB2shByAAIQEDQCABIAEgB2otAAA6AAAgAUEBaiEBIARBf2oiBEEBSw0ADAMLCwNAIAEgBCgCADYCACABIAQoAgQ2AgQgBiAHayEGIAEgB2oiASAEayIHQQhIDQALCyAGQQFIDQAgBkEIaiEHA0AgASAEKAIANgIAIAEgBCgCBDYCBCABQQhqIQEgBEEIaiEEIAdBeGoiB0EISw0ACwsgACAJaiEAIAMoAgggBSAKaiIBa0EESg0BIAMgATYCBCADEISAgIAARQ0CCyADKAIEIQEMAAsLIAMoAgAiASABKAIEIAMoAgwiBGs2AgQgASAEIAEoAgBqNgIAAkAgAy0AEA0AQX4hBAwBC0EAQX0gCCAARhshBAsgA0EgaiSAgICAACAEC7YDAQd/AkAgACgCBCIBIAAoAggiAkcNACAAKAIAIgIgAigCACIDIAAoAgwiBGoiATYCACACQQRqIgIgAigCACICIARrIgU2AgAgACAFNgIMAkAgAiAERw0AIABBAToAEEEADwsgACADIAJqIgI2AggLAkACQAJAIAIgAWsiAiABLQAAQQF0QaCIgIAAai8BAEELdkEBaiIFTw0AIABBEWogASACEIKAgIAAIQYgACgCDCEEQQAhByAAQQA2AgwgACgCACIBIAEoAgQgBGs2AgQgASAEIAEoAgBqIgM2AgADQCABQQRqKAIAIgFFDQMgBiACaiADIAUgAmsiBCABIAQgAUkbIgQQgYCAgAAaIAAoAgAiASABKAIEIARrNgIEIAEgASgCACAEaiIDNgIAIAQgAmoiAiAFSQ0ACyAAIAY2AgQgACAGIAVqNgIIDAELAkAgAkEESw0AIAAgAEERaiABIAIQgoCAgAAiASACajYCCCAAIAE2AgQgACgCDCECIABBADYCDCAAKAIAIgEgASgCBCACazYCBCABIAIgASgCAGo2AgAMAQsgACABNgIEC0EBIQcLIAcLC6gEAQBBgAgLoAQAAAAA/wAAAP//AAD///8A/////wAAAAAAAAAAAAAAAAEABAgBEAEgAgAFCAIQAiADAAYIAxADIAQABwgEEAQgBQAICAUQBSAGAAkIBhAGIAcACggHEAcgCAALCAgQCCAJAAQJCRAJIAoABQkKEAogCwAGCQsQCyAMAAcJDBAMIA0ACAkNEA0gDgAJCQ4QDiAPAAoJDxAPIBAACwkQEBAgEQAEChEQESASAAUKEhASIBMABgoTEBMgFAAHChQQFCAVAAgKFRAVIBYACQoWEBYgFwAKChcQFyAYAAsKGBAYIBkABAsZEBkgGgAFCxoQGiAbAAYLGxAbIBwABwscEBwgHQAICx0QHSAeAAkLHhAeIB8ACgsfEB8gIAALCyAQICAhAAQMIRAhICIABQwiECIgIwAGDCMQIyAkAAcMJBAkICUACAwlECUgJgAJDCYQJiAnAAoMJxAnICgACwwoECggKQAEDSkQKSAqAAUNKhAqICsABg0rECsgLAAHDSwQLCAtAAgNLRAtIC4ACQ0uEC4gLwAKDS8QLyAwAAsNMBAwIDEABA4xEDEgMgAFDjIQMiAzAAYOMxAzIDQABw40EDQgNQAIDjUQNSA2AAkONhA2IDcACg43EDcgOAALDjgQOCA5AAQPORA5IDoABQ86EDogOwAGDzsQOyA8AAcPPBA8IAEICA89ED0gARAJDz4QPiABGAoPPxA/IAEgCw9AEEAgAGQEbmFtZQE9BQARX193YXNtX2NhbGxfY3RvcnMBBm1lbWNweQIHbWVtbW92ZQMKdW5jb21wcmVzcwQKcmVmaWxsX3RhZwcSAQAPX19zdGFja19wb2ludGVyCQoBAAcucm9kYXRhADIJcHJvZHVjZXJzAQxwcm9jZXNzZWQtYnkBDFVidW50dSBjbGFuZwsxNi4wLjYgKDE1KQAsD3RhcmdldF9mZWF0dXJlcwIrD211dGFibGUtZ2xvYmFscysIc2lnbi1leHQ='


/***/ }),

// ./node_modules/zstddec/dist/zstddec.mjs
8335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ZSTDDecoder)
/* harmony export */ });
//#region src/zstddec.ts
let init;
let instance;
let heap;
const IMPORT_OBJECT = { env: { emscripten_notify_memory_growth: (_) => {
	heap = new Uint8Array(instance.exports.memory.buffer);
} } };
/**
* ZSTD (Zstandard) decoder.
*/
var ZSTDDecoder = class {
	init() {
		if (init) return init;
		if (typeof fetch !== "undefined") init = fetch(`data:application/wasm;base64,${wasm}`).then((response) => response.arrayBuffer()).then((arrayBuffer) => WebAssembly.instantiate(arrayBuffer, IMPORT_OBJECT)).then(this._init);
		else init = WebAssembly.instantiate(Buffer.from(wasm, "base64"), IMPORT_OBJECT).then(this._init);
		return init;
	}
	_init(result) {
		instance = result.instance;
		IMPORT_OBJECT.env.emscripten_notify_memory_growth(0);
	}
	decode(array, uncompressedSize = 0) {
		if (!instance) throw new Error("ZSTDDecoder: Await .init() before decoding.");
		const compressedSize = array.byteLength;
		const compressedPtr = instance.exports.malloc(compressedSize);
		heap.set(array, compressedPtr);
		uncompressedSize = uncompressedSize || Number(instance.exports.ZSTD_findDecompressedSize(compressedPtr, compressedSize));
		const uncompressedPtr = instance.exports.malloc(uncompressedSize);
		const actualSize = instance.exports.ZSTD_decompress(uncompressedPtr, uncompressedSize, compressedPtr, compressedSize);
		const dec = heap.slice(uncompressedPtr, uncompressedPtr + actualSize);
		instance.exports.free(compressedPtr);
		instance.exports.free(uncompressedPtr);
		return dec;
	}
};
/**
* BSD License
*
* For Zstandard software
*
* Copyright (c) 2016-present, Yann Collet, Facebook, Inc. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without modification,
* are permitted provided that the following conditions are met:
*
*  * Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
*
*  * Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the documentation
*    and/or other materials provided with the distribution.
*
*  * Neither the name Facebook nor the names of its contributors may be used to
*    endorse or promote products derived from this software without specific
*    prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR
* ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
* (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
* LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON
* ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
* SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
const wasm = "AGFzbQEAAAABoAEUYAF/AGADf39/AGACf38AYAF/AX9gBX9/f39/AX9gA39/fwF/YAR/f39/AX9gAn9/AX9gAAF/YAd/f39/f39/AX9gB39/f39/f38AYAR/f39/AX5gAn9/AX5gBn9/f39/fwBgDn9/f39/f39/f39/f39/AX9gCH9/f39/f39/AX9gCX9/f39/f39/fwF/YAN+f38BfmAFf39/f38AYAAAAicBA2Vudh9lbXNjcmlwdGVuX25vdGlmeV9tZW1vcnlfZ3Jvd3RoAAADJyYDAAMACAQJBQEHBwADBgoLBAQDBAEABgUMBQ0OAQEBDxAREgYAEwQFAXABAgIFBwEBggKAgAIGCAF/AUGgnwQLB9MBCgZtZW1vcnkCAAxaU1REX2lzRXJyb3IADRlaU1REX2ZpbmREZWNvbXByZXNzZWRTaXplABkPWlNURF9kZWNvbXByZXNzACQGbWFsbG9jAAEEZnJlZQACGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBABlfZW1zY3JpcHRlbl9zdGFja19yZXN0b3JlAAQcZW1zY3JpcHRlbl9zdGFja19nZXRfY3VycmVudAAFIl9fY3hhX2luY3JlbWVudF9leGNlcHRpb25fcmVmY291bnQAJQkHAQBBAQsBJgwBCgqtkgMm1ScBC38jAEEQayIKJAACQAJAAkACQAJAAkACQAJAAkACQCAAQfQBTQRAQagbKAIAIgRBECAAQQtqQfgDcSAAQQtJGyIGQQN2IgB2IgFBA3EEQAJAIAFBf3NBAXEgAGoiAkEDdCIBQdAbaiIAIAFB2BtqKAIAIgEoAggiBUYEQEGoGyAEQX4gAndxNgIADAELIAUgADYCDCAAIAU2AggLIAFBCGohACABIAJBA3QiAkEDcjYCBCABIAJqIgEgASgCBEEBcjYCBAwLCyAGQbAbKAIAIghNDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIBQQN0IgBB0BtqIgIgAEHYG2ooAgAiACgCCCIFRgRAQagbIARBfiABd3EiBDYCAAwBCyAFIAI2AgwgAiAFNgIICyAAIAZBA3I2AgQgACAGaiIHIAFBA3QiASAGayIFQQFyNgIEIAAgAWogBTYCACAIBEAgCEF4cUHQG2ohAUG8GygCACECAn8gBEEBIAhBA3Z0IgNxRQRAQagbIAMgBHI2AgAgAQwBCyABKAIICyEDIAEgAjYCCCADIAI2AgwgAiABNgIMIAIgAzYCCAsgAEEIaiEAQbwbIAc2AgBBsBsgBTYCAAwLC0GsGygCACILRQ0BIAtoQQJ0QdgdaigCACICKAIEQXhxIAZrIQMgAiEBA0ACQCABKAIQIgBFBEAgASgCFCIARQ0BCyAAKAIEQXhxIAZrIgEgAyABIANJIgEbIQMgACACIAEbIQIgACEBDAELCyACKAIYIQkgAiACKAIMIgBHBEAgAigCCCIBIAA2AgwgACABNgIIDAoLIAIoAhQiAQR/IAJBFGoFIAIoAhAiAUUNAyACQRBqCyEFA0AgBSEHIAEiAEEUaiEFIAAoAhQiAQ0AIABBEGohBSAAKAIQIgENAAsgB0EANgIADAkLQX8hBiAAQb9/Sw0AIABBC2oiAUF4cSEGQawbKAIAIgdFDQBBHyEIQQAgBmshAyAAQfT//wdNBEAgBkEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEICwJAAkACQCAIQQJ0QdgdaigCACIBRQRAQQAhAAwBC0EAIQAgBkEZIAhBAXZrQQAgCEEfRxt0IQIDQAJAIAEoAgRBeHEgBmsiBCADTw0AIAEhBSAEIgMNAEEAIQMgASEADAMLIAAgASgCFCIEIAQgASACQR12QQRxaigCECIBRhsgACAEGyEAIAJBAXQhAiABDQALCyAAIAVyRQRAQQAhBUECIAh0IgBBACAAa3IgB3EiAEUNAyAAaEECdEHYHWooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIAZrIgIgA0khASACIAMgARshAyAAIAUgARshBSAAKAIQIgEEfyABBSAAKAIUCyIADQALCyAFRQ0AIANBsBsoAgAgBmtPDQAgBSgCGCEIIAUgBSgCDCIARwRAIAUoAggiASAANgIMIAAgATYCCAwICyAFKAIUIgEEfyAFQRRqBSAFKAIQIgFFDQMgBUEQagshAgNAIAIhBCABIgBBFGohAiAAKAIUIgENACAAQRBqIQIgACgCECIBDQALIARBADYCAAwHCyAGQbAbKAIAIgVNBEBBvBsoAgAhAAJAIAUgBmsiAUEQTwRAIAAgBmoiAiABQQFyNgIEIAAgBWogATYCACAAIAZBA3I2AgQMAQsgACAFQQNyNgIEIAAgBWoiASABKAIEQQFyNgIEQQAhAkEAIQELQbAbIAE2AgBBvBsgAjYCACAAQQhqIQAMCQsgBkG0GygCACICSQRAQbQbIAIgBmsiATYCAEHAG0HAGygCACIAIAZqIgI2AgAgAiABQQFyNgIEIAAgBkEDcjYCBCAAQQhqIQAMCQtBACEAIAZBL2oiAwJ/QYAfKAIABEBBiB8oAgAMAQtBjB9CfzcCAEGEH0KAoICAgIAENwIAQYAfIApBDGpBcHFB2KrVqgVzNgIAQZQfQQA2AgBB5B5BADYCAEGAIAsiAWoiBEEAIAFrIgdxIgEgBk0NCEHgHigCACIFBEBB2B4oAgAiCCABaiIJIAhNIAUgCUlyDQkLAkBB5B4tAABBBHFFBEACQAJAAkACQEHAGygCACIFBEBB6B4hAANAIAAoAgAiCCAFTQRAIAUgCCAAKAIEakkNAwsgACgCCCIADQALC0EAEAMiAkF/Rg0DIAEhBEGEHygCACIAQQFrIgUgAnEEQCABIAJrIAIgBWpBACAAa3FqIQQLIAQgBk0NA0HgHigCACIABEBB2B4oAgAiBSAEaiIHIAVNIAAgB0lyDQQLIAQQAyIAIAJHDQEMBQsgBCACayAHcSIEEAMiAiAAKAIAIAAoAgRqRg0BIAIhAAsgAEF/Rg0BIAZBMGogBE0EQCAAIQIMBAtBiB8oAgAiAiADIARrakEAIAJrcSICEANBf0YNASACIARqIQQgACECDAMLIAJBf0cNAgtB5B5B5B4oAgBBBHI2AgALIAEQAyICQX9GQQAQAyIAQX9GciAAIAJNcg0FIAAgAmsiBCAGQShqTQ0FC0HYHkHYHigCACAEaiIANgIAQdweKAIAIABJBEBB3B4gADYCAAsCQEHAGygCACIDBEBB6B4hAANAIAIgACgCACIBIAAoAgQiBWpGDQIgACgCCCIADQALDAQLQbgbKAIAIgBBACAAIAJNG0UEQEG4GyACNgIAC0EAIQBB7B4gBDYCAEHoHiACNgIAQcgbQX82AgBBzBtBgB8oAgA2AgBB9B5BADYCAANAIABBA3QiAUHYG2ogAUHQG2oiBTYCACABQdwbaiAFNgIAIABBAWoiAEEgRw0AC0G0GyAEQShrIgBBeCACa0EHcSIBayIFNgIAQcAbIAEgAmoiATYCACABIAVBAXI2AgQgACACakEoNgIEQcQbQZAfKAIANgIADAQLIAIgA00gASADS3INAiAAKAIMQQhxDQIgACAEIAVqNgIEQcAbIANBeCADa0EHcSIAaiIBNgIAQbQbQbQbKAIAIARqIgIgAGsiADYCACABIABBAXI2AgQgAiADakEoNgIEQcQbQZAfKAIANgIADAMLQQAhAAwGC0EAIQAMBAtBuBsoAgAgAksEQEG4GyACNgIACyACIARqIQVB6B4hAAJAA0AgBSAAKAIAIgFHBEAgACgCCCIADQEMAgsLIAAtAAxBCHFFDQMLQegeIQADQAJAIAAoAgAiASADTQRAIAMgASAAKAIEaiIFSQ0BCyAAKAIIIQAMAQsLQbQbIARBKGsiAEF4IAJrQQdxIgFrIgc2AgBBwBsgASACaiIBNgIAIAEgB0EBcjYCBCAAIAJqQSg2AgRBxBtBkB8oAgA2AgAgAyAFQScgBWtBB3FqQS9rIgAgACADQRBqSRsiAUEbNgIEIAFB8B4pAgA3AhAgAUHoHikCADcCCEHwHiABQQhqNgIAQeweIAQ2AgBB6B4gAjYCAEH0HkEANgIAIAFBGGohAANAIABBBzYCBCAAQQhqIQIgAEEEaiEAIAIgBUkNAAsgASADRg0AIAEgASgCBEF+cTYCBCADIAEgA2siAkEBcjYCBCABIAI2AgACfyACQf8BTQRAIAJBeHFB0BtqIQACf0GoGygCACIBQQEgAkEDdnQiAnFFBEBBqBsgASACcjYCACAADAELIAAoAggLIQEgACADNgIIIAEgAzYCDEEMIQJBCAwBC0EfIQAgAkH///8HTQRAIAJBJiACQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAAsgAyAANgIcIANCADcCECAAQQJ0QdgdaiEBAkACQEGsGygCACIFQQEgAHQiBHFFBEBBrBsgBCAFcjYCACABIAM2AgAMAQsgAkEZIABBAXZrQQAgAEEfRxt0IQAgASgCACEFA0AgBSIBKAIEQXhxIAJGDQIgAEEddiEFIABBAXQhACABIAVBBHFqIgQoAhAiBQ0ACyAEIAM2AhALIAMgATYCGEEIIQIgAyIBIQBBDAwBCyABKAIIIgAgAzYCDCABIAM2AgggAyAANgIIQQAhAEEYIQJBDAsgA2ogATYCACACIANqIAA2AgALQbQbKAIAIgAgBk0NAEG0GyAAIAZrIgE2AgBBwBtBwBsoAgAiACAGaiICNgIAIAIgAUEBcjYCBCAAIAZBA3I2AgQgAEEIaiEADAQLQaQbQTA2AgBBACEADAMLIAAgAjYCACAAIAAoAgQgBGo2AgQgAkF4IAJrQQdxaiIIIAZBA3I2AgQgAUF4IAFrQQdxaiIEIAYgCGoiA2shBwJAQcAbKAIAIARGBEBBwBsgAzYCAEG0G0G0GygCACAHaiIANgIAIAMgAEEBcjYCBAwBC0G8GygCACAERgRAQbwbIAM2AgBBsBtBsBsoAgAgB2oiADYCACADIABBAXI2AgQgACADaiAANgIADAELIAQoAgQiAEEDcUEBRgRAIABBeHEhCSAEKAIMIQICQCAAQf8BTQRAIAQoAggiASACRgRAQagbQagbKAIAQX4gAEEDdndxNgIADAILIAEgAjYCDCACIAE2AggMAQsgBCgCGCEGAkAgAiAERwRAIAQoAggiACACNgIMIAIgADYCCAwBCwJAIAQoAhQiAAR/IARBFGoFIAQoAhAiAEUNASAEQRBqCyEBA0AgASEFIAAiAkEUaiEBIAAoAhQiAA0AIAJBEGohASACKAIQIgANAAsgBUEANgIADAELQQAhAgsgBkUNAAJAIAQoAhwiAEECdEHYHWoiASgCACAERgRAIAEgAjYCACACDQFBrBtBrBsoAgBBfiAAd3E2AgAMAgsCQCAEIAYoAhBGBEAgBiACNgIQDAELIAYgAjYCFAsgAkUNAQsgAiAGNgIYIAQoAhAiAARAIAIgADYCECAAIAI2AhgLIAQoAhQiAEUNACACIAA2AhQgACACNgIYCyAHIAlqIQcgBCAJaiIEKAIEIQALIAQgAEF+cTYCBCADIAdBAXI2AgQgAyAHaiAHNgIAIAdB/wFNBEAgB0F4cUHQG2ohAAJ/QagbKAIAIgFBASAHQQN2dCICcUUEQEGoGyABIAJyNgIAIAAMAQsgACgCCAshASAAIAM2AgggASADNgIMIAMgADYCDCADIAE2AggMAQtBHyECIAdB////B00EQCAHQSYgB0EIdmciAGt2QQFxIABBAXRrQT5qIQILIAMgAjYCHCADQgA3AhAgAkECdEHYHWohAAJAAkBBrBsoAgAiAUEBIAJ0IgVxRQRAQawbIAEgBXI2AgAgACADNgIADAELIAdBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAQNAIAEiACgCBEF4cSAHRg0CIAJBHXYhASACQQF0IQIgACABQQRxaiIFKAIQIgENAAsgBSADNgIQCyADIAA2AhggAyADNgIMIAMgAzYCCAwBCyAAKAIIIgEgAzYCDCAAIAM2AgggA0EANgIYIAMgADYCDCADIAE2AggLIAhBCGohAAwCCwJAIAhFDQACQCAFKAIcIgFBAnRB2B1qIgIoAgAgBUYEQCACIAA2AgAgAA0BQawbIAdBfiABd3EiBzYCAAwCCwJAIAUgCCgCEEYEQCAIIAA2AhAMAQsgCCAANgIUCyAARQ0BCyAAIAg2AhggBSgCECIBBEAgACABNgIQIAEgADYCGAsgBSgCFCIBRQ0AIAAgATYCFCABIAA2AhgLAkAgA0EPTQRAIAUgAyAGaiIAQQNyNgIEIAAgBWoiACAAKAIEQQFyNgIEDAELIAUgBkEDcjYCBCAFIAZqIgQgA0EBcjYCBCADIARqIAM2AgAgA0H/AU0EQCADQXhxQdAbaiEAAn9BqBsoAgAiAUEBIANBA3Z0IgJxRQRAQagbIAEgAnI2AgAgAAwBCyAAKAIICyEBIAAgBDYCCCABIAQ2AgwgBCAANgIMIAQgATYCCAwBC0EfIQAgA0H///8HTQRAIANBJiADQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAAsgBCAANgIcIARCADcCECAAQQJ0QdgdaiEBAkACQCAHQQEgAHQiAnFFBEBBrBsgAiAHcjYCACABIAQ2AgAgBCABNgIYDAELIANBGSAAQQF2a0EAIABBH0cbdCEAIAEoAgAhAQNAIAEiAigCBEF4cSADRg0CIABBHXYhASAAQQF0IQAgAiABQQRxaiIHKAIQIgENAAsgByAENgIQIAQgAjYCGAsgBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAVBCGohAAwBCwJAIAlFDQACQCACKAIcIgFBAnRB2B1qIgUoAgAgAkYEQCAFIAA2AgAgAA0BQawbIAtBfiABd3E2AgAMAgsCQCACIAkoAhBGBEAgCSAANgIQDAELIAkgADYCFAsgAEUNAQsgACAJNgIYIAIoAhAiAQRAIAAgATYCECABIAA2AhgLIAIoAhQiAUUNACAAIAE2AhQgASAANgIYCwJAIANBD00EQCACIAMgBmoiAEEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwBCyACIAZBA3I2AgQgAiAGaiIFIANBAXI2AgQgAyAFaiADNgIAIAgEQCAIQXhxQdAbaiEAQbwbKAIAIQECf0EBIAhBA3Z0IgcgBHFFBEBBqBsgBCAHcjYCACAADAELIAAoAggLIQQgACABNgIIIAQgATYCDCABIAA2AgwgASAENgIIC0G8GyAFNgIAQbAbIAM2AgALIAJBCGohAAsgCkEQaiQAIAAL3AsBCH8CQCAARQ0AIABBCGsiAyAAQQRrKAIAIgJBeHEiAGohBQJAIAJBAXENACACQQJxRQ0BIAMgAygCACIEayIDQbgbKAIASQ0BIAAgBGohAAJAAkACQEG8GygCACADRwRAIAMoAgwhASAEQf8BTQRAIAEgAygCCCICRw0CQagbQagbKAIAQX4gBEEDdndxNgIADAULIAMoAhghByABIANHBEAgAygCCCICIAE2AgwgASACNgIIDAQLIAMoAhQiAgR/IANBFGoFIAMoAhAiAkUNAyADQRBqCyEEA0AgBCEGIAIiAUEUaiEEIAEoAhQiAg0AIAFBEGohBCABKAIQIgINAAsgBkEANgIADAMLIAUoAgQiAkEDcUEDRw0DQbAbIAA2AgAgBSACQX5xNgIEIAMgAEEBcjYCBCAFIAA2AgAPCyACIAE2AgwgASACNgIIDAILQQAhAQsgB0UNAAJAIAMoAhwiBEECdEHYHWoiAigCACADRgRAIAIgATYCACABDQFBrBtBrBsoAgBBfiAEd3E2AgAMAgsCQCADIAcoAhBGBEAgByABNgIQDAELIAcgATYCFAsgAUUNAQsgASAHNgIYIAMoAhAiAgRAIAEgAjYCECACIAE2AhgLIAMoAhQiAkUNACABIAI2AhQgAiABNgIYCyADIAVPDQAgBSgCBCIEQQFxRQ0AAkACQAJAAkAgBEECcUUEQEHAGygCACAFRgRAQcAbIAM2AgBBtBtBtBsoAgAgAGoiADYCACADIABBAXI2AgQgA0G8GygCAEcNBkGwG0EANgIAQbwbQQA2AgAPC0G8GygCACIHIAVGBEBBvBsgAzYCAEGwG0GwGygCACAAaiIANgIAIAMgAEEBcjYCBCAAIANqIAA2AgAPCyAEQXhxIABqIQAgBSgCDCEBIARB/wFNBEAgBSgCCCICIAFGBEBBqBtBqBsoAgBBfiAEQQN2d3E2AgAMBQsgAiABNgIMIAEgAjYCCAwECyAFKAIYIQggASAFRwRAIAUoAggiAiABNgIMIAEgAjYCCAwDCyAFKAIUIgIEfyAFQRRqBSAFKAIQIgJFDQIgBUEQagshBANAIAQhBiACIgFBFGohBCABKAIUIgINACABQRBqIQQgASgCECICDQALIAZBADYCAAwCCyAFIARBfnE2AgQgAyAAQQFyNgIEIAAgA2ogADYCAAwDC0EAIQELIAhFDQACQCAFKAIcIgRBAnRB2B1qIgIoAgAgBUYEQCACIAE2AgAgAQ0BQawbQawbKAIAQX4gBHdxNgIADAILAkAgBSAIKAIQRgRAIAggATYCEAwBCyAIIAE2AhQLIAFFDQELIAEgCDYCGCAFKAIQIgIEQCABIAI2AhAgAiABNgIYCyAFKAIUIgJFDQAgASACNgIUIAIgATYCGAsgAyAAQQFyNgIEIAAgA2ogADYCACADIAdHDQBBsBsgADYCAA8LIABB/wFNBEAgAEF4cUHQG2ohAgJ/QagbKAIAIgRBASAAQQN2dCIAcUUEQEGoGyAAIARyNgIAIAIMAQsgAigCCAshACACIAM2AgggACADNgIMIAMgAjYCDCADIAA2AggPC0EfIQEgAEH///8HTQRAIABBJiAAQQh2ZyICa3ZBAXEgAkEBdGtBPmohAQsgAyABNgIcIANCADcCECABQQJ0QdgdaiEEAn8CQAJ/QawbKAIAIgZBASABdCICcUUEQEGsGyACIAZyNgIAIAQgAzYCAEEYIQFBCAwBCyAAQRkgAUEBdmtBACABQR9HG3QhASAEKAIAIQQDQCAEIgIoAgRBeHEgAEYNAiABQR12IQQgAUEBdCEBIAIgBEEEcWoiBigCECIEDQALIAYgAzYCEEEYIQEgAiEEQQgLIQAgAyICDAELIAIoAggiBCADNgIMIAIgAzYCCEEYIQBBCCEBQQALIQYgASADaiAENgIAIAMgAjYCDCAAIANqIAY2AgBByBtByBsoAgBBAWsiAEF/IAAbNgIACwtsAQJ/QaAbKAIAIgEgAEEHakF4cSICaiEAAkAgAkEAIAAgAU0bRQRAIAA/AEEQdE0NASAAPwBBEHRrQf//A2pBEHZAAEF/RgR/QQAFQQAQAEEBCw0BC0GkG0EwNgIAQX8PC0GgGyAANgIAIAELBgAgACQACwQAIwALuQUBDH8jAEEQayIMJAACQCAEQQdNBEAgDEIANwMIIAQEQCAMQQhqIAMgBPwKAAALQWwgACABIAIgDEEIakEIEAYiACAAIARLGyAAIABBiX9JGyEFDAELIAEoAgBBAWoiDkEBdCIIBEAgAEEAIAj8CwALIAMoAAAiBUEPcSIHQQpLBEBBVCEFDAELIAIgB0EFajYCACADIARqIgJBBGshCCACQQdrIQ0gB0EGaiEPQQQhBiAFQQR2IQVBICAHdCIJQQFyIQpBACECQQEhByADIQQDQAJAIAdBAXFFBEADQCAFQX9zQYCAgIB4cmgiB0EYSUUEQCACQSRqIQIgBCANTQR/IARBA2oFIAQgDWtBA3QgBmpBH3EhBiAICyIEKAAAIAZ2IQUMAQsLIAYgB0EecSILakECaiEGIAdBAXZBA2wgAmogBSALdkEDcWoiAiAOTw0BAn8gBCANSyAGQQN2IARqIgUgCEtxRQRAIAZBB3EhBiAFDAELIAQgCGtBA3QgBmpBH3EhBiAICyIEKAAAIAZ2IQULIAUgCUEBa3EiByAJQQF0QQFrIgsgCmsiEEkEfyAPQQFrBSAFIAtxIgUgEEEAIAUgCU4bayEHIA8LIQUgACACQQF0aiAHQQFrIgs7AQAgAkEBaiECIAUgBmohBiAJQQEgB2sgCyAHQQBKGyAKaiIKSgRAIApBAkgNAUEgIApnIgVrIQ9BASAFQR9zdCEJCyACIA5PDQAgC0EARyEHAn8gBCANSyAGQQN1IARqIgUgCEtxRQRAIAZBB3EhBiAFDAELIAYgBCAIa0EDdGpBH3EhBiAICyIEKAAAIAZ2IQUMAQsLQWwhBSAKQQFHDQAgAiAOSwRAQVAhBQwBCyAGQSBKDQAgASACQQFrNgIAIAQgBkEHakEDdWogA2shBQsgDEEQaiQAIAULrRkCEX8BfiMAQTBrIgckAEG4fyEIAkAgBUUNACAELAAAIglB/wFxIQ0CQAJAIAlBAEgEQCANQf4Aa0EBdiIGIAVPDQMgDUH/AGsiCEH/AUsNAiAEQQFqIQRBACEFA0AgBSAITwRAIAYhDQwDBSAAIAVqIg0gBCAFQQF2aiIJLQAAQQR2OgAAIA0gCS0AAEEPcToAASAFQQJqIQUMAQsACwALIAUgDU0NAiAHQf8BNgIEIAYgB0EEaiAHQQhqIARBAWoiCiANEAYiBEGIf0sEQCAEIQgMAwtBVCEIIAcoAggiC0EGSw0CIAcoAgQiBUEBdCIMQQJqrUIBIAuthiIYQQQgC3QiCUEIaq18fEILfEL8//////////8Ag0LoAlYNAkFSIQggBUH/AUsNAkHoAiAJa60gBUEBaiIQQQF0rSAYfEIIfFQNAiANIARrIRQgBCAKaiEVIAwgBkGABGoiDCAJakEEaiIWakECaiERIAZBhARqIRcgBkGGBGohE0GAgAIgC3RBEHYhCEEAIQVBASEOQQEgC3QiCkEBayISIQQDQCAFIBBGRQRAAkAgBiAFQQF0Ig9qLwEAIglB//8DRgRAIBMgBEECdGogBToAACAEQQFrIQRBASEJDAELIA5BACAIIAnBShshDgsgDyAWaiAJOwEAIAVBAWohBQwBCwsgBiAOOwGCBCAGIAs7AYAEAkAgBCASRgRAQgAhGEEAIQlBACEIA0AgCSAQRgRAIApBA3YgCkEBdmpBA2oiBkEBdCEJQQAhBEEAIQgDQCAIIApPDQQgCCARaiEQQQAhBQNAIAVBAkZFBEAgEyAFIAZsIARqIBJxQQJ0aiAFIBBqLQAAOgAAIAVBAWohBQwBCwsgCEECaiEIIAQgCWogEnEhBAwACwAFIAYgCUEBdGouAQAhBCAIIBFqIg8gGDcAAEEIIQUDQCAEIAVMRQRAIAUgD2ogGDcAACAFQQhqIQUMAQsLIBhCgYKEiJCgwIABfCEYIAlBAWohCSAEIAhqIQgMAQsACwALIApBA3YgCkEBdmpBA2ohEUEAIQhBACEFA0AgCCAQRkUEQEEAIQkgBiAIQQF0ai4BACIPQQAgD0EAShshDwNAIAkgD0ZFBEAgEyAFQQJ0aiAIOgAAA0AgBSARaiAScSIFIARLDQALIAlBAWohCQwBCwsgCEEBaiEIDAELC0F/IQggBQ0DCyALQR9rIQhBACEFA0AgBSAKRkUEQCAWIBcgBUECdGoiBC0AAkEBdGoiBiAGLwEAIgZBAWo7AQAgBCAIIAZnaiIJOgADIAQgBiAJdCAKazsBACAFQQFqIQUMAQsLAkACQCAOQf//A3EEQCAHQRxqIgQgFSAUEAgiCEGIf0sNAiAHQRRqIAQgDBAJIAdBDGogBCAMEAkgBygCICIIQSBLDQECQCAHAn8gBygCJCIEIAcoAixPBEAgByAEIAhBA3ZrIgU2AiQgCEEHcQwBCyAEIAcoAigiBUYNASAHIAQgBCAFayAIQQN2IgYgBCAGayAFSRsiBGsiBTYCJCAIIARBA3RrCyIINgIgIAcgBSgAADYCHAtBACEFA0ACQAJAIAhBIU8EQCAHQbAaNgIkDAELIAcCfyAHKAIkIgQgBygCLE8EQCAHIAQgCEEDdmsiBDYCJEEBIQkgCEEHcQwBCyAEIAcoAigiBkYNASAHIAQgCEEDdiIJIAQgBmsgBCAJayAGTyIJGyIGayIENgIkIAggBkEDdGsLNgIgIAcgBCgAADYCHCAJRSAFQfsBS3INACAAIAVqIgggB0EUaiAHQRxqIgQQCjoAACAIIAdBDGogBBAKOgABAkAgBygCICIGQSFPBEAgB0GwGjYCJAwBCyAHKAIkIgQgBygCLE8EQCAHIAZBB3E2AiAgByAEIAZBA3ZrIgQ2AiQgByAEKAAANgIcDAMLIAQgBygCKCIJRg0AIAcgBiAEIAlrIAZBA3YiBiAEIAZrIgYgCUkbIgpBA3RrNgIgIAcgBCAKayIENgIkIAcgBCgAADYCHCAGIAlPDQILIAVBAnIhBQsgAEEBaiEMAn8CQANAQbp/IQggBUH9AUsNByAAIAVqIgogB0EUaiAHQRxqEAo6AAAgBSAMaiELIAcoAiAiBkEgSw0BAkAgBwJ/IAcoAiQiBCAHKAIsTwRAIAcgBCAGQQN2ayIENgIkIAZBB3EMAQsgBCAHKAIoIglGDQEgByAEIAQgCWsgBkEDdiIOIAQgDmsgCUkbIglrIgQ2AiQgBiAJQQN0aws2AiAgByAEKAAANgIcCyAFQf0BRg0HIAsgB0EMaiAHQRxqEAo6AAAgBUECaiEFIAcoAiAiBkEgTQRAIAcCfyAHKAIkIgQgBygCLE8EQCAHIAQgBkEDdmsiCDYCJCAGQQdxDAELIAQgBygCKCIIRg0CIAcgBCAEIAhrIAZBA3YiCSAEIAlrIAhJGyIEayIINgIkIAYgBEEDdGsLNgIgIAcgCCgAADYCHAwBCwsgB0GwGjYCJCAAIAVqIAdBFGogB0EcahAKOgAAIApBA2oMAQsgB0GwGjYCJCALIAdBDGogB0EcahAKOgAAIApBAmoLIABrIQgMBAsgCCAHQRRqIAdBHGoiBBAKOgACIAggB0EMaiAEEAo6AAMgBUEEaiEFIAcoAiAhCAwACwALIAdBHGoiBCAVIBQQCCIIQYh/Sw0BIAdBFGogBCAMEAkgB0EMaiAEIAwQCSAHKAIgIghBIEsNAAJAIAcCfyAHKAIkIgQgBygCLE8EQCAHIAQgCEEDdmsiBTYCJCAIQQdxDAELIAQgBygCKCIFRg0BIAcgBCAEIAVrIAhBA3YiBiAEIAZrIAVJGyIEayIFNgIkIAggBEEDdGsLIgg2AiAgByAFKAAANgIcC0EAIQUDQAJAAkAgCEEhTwRAIAdBsBo2AiQMAQsgBwJ/IAcoAiQiBCAHKAIsTwRAIAcgBCAIQQN2ayIENgIkQQEhCSAIQQdxDAELIAQgBygCKCIGRg0BIAcgBCAIQQN2IgkgBCAGayAEIAlrIAZPIgkbIgZrIgQ2AiQgCCAGQQN0aws2AiAgByAEKAAANgIcIAlFIAVB+wFLcg0AIAAgBWoiCCAHQRRqIAdBHGoiBBALOgAAIAggB0EMaiAEEAs6AAECQCAHKAIgIgZBIU8EQCAHQbAaNgIkDAELIAcoAiQiBCAHKAIsTwRAIAcgBkEHcTYCICAHIAQgBkEDdmsiBDYCJCAHIAQoAAA2AhwMAwsgBCAHKAIoIglGDQAgByAGIAQgCWsgBkEDdiIGIAQgBmsiBiAJSRsiCkEDdGs2AiAgByAEIAprIgQ2AiQgByAEKAAANgIcIAYgCU8NAgsgBUECciEFCyAAQQFqIQwCfwJAA0BBun8hCCAFQf0BSw0GIAAgBWoiCiAHQRRqIAdBHGoQCzoAACAFIAxqIQsgBygCICIGQSBLDQECQCAHAn8gBygCJCIEIAcoAixPBEAgByAEIAZBA3ZrIgQ2AiQgBkEHcQwBCyAEIAcoAigiCUYNASAHIAQgBCAJayAGQQN2Ig4gBCAOayAJSRsiCWsiBDYCJCAGIAlBA3RrCzYCICAHIAQoAAA2AhwLIAVB/QFGDQYgCyAHQQxqIAdBHGoQCzoAACAFQQJqIQUgBygCICIGQSBNBEAgBwJ/IAcoAiQiBCAHKAIsTwRAIAcgBCAGQQN2ayIINgIkIAZBB3EMAQsgBCAHKAIoIghGDQIgByAEIAQgCGsgBkEDdiIJIAQgCWsgCEkbIgRrIgg2AiQgBiAEQQN0aws2AiAgByAIKAAANgIcDAELCyAHQbAaNgIkIAAgBWogB0EUaiAHQRxqEAs6AAAgCkEDagwBCyAHQbAaNgIkIAsgB0EMaiAHQRxqEAs6AAAgCkECagsgAGshCAwDCyAIIAdBFGogB0EcaiIEEAs6AAIgCCAHQQxqIAQQCzoAAyAFQQRqIQUgBygCICEIDAALAAtBbCEICyAIQYh/Sw0CC0EAIQUgAUEAQTT8CwAgCCEGQQAhBANAIAUgBkcEQCAAIAVqIggtAAAiCUEMSw0CIAEgCUECdGoiCSAJKAIAQQFqNgIAIAVBAWohBUEBIAgtAAB0QQF1IARqIQQMAQsLQWwhCCAERQ0BIARnIgVBHHNBC0sNASADQSAgBWsiAzYCAEGAgICAeEEBIAN0IARrIgNnIgR2IANHDQEgACAGakEgIARrIgA6AAAgASAAQQJ0aiIAIAAoAgBBAWo2AgAgASgCBCIAQQJJIABBAXFyDQEgAiAGQQFqNgIAIA1BAWohCAwBC0FsIQgLIAdBMGokACAIC/UBAQF/IAJFBEAgAEIANwIAIABBADYCECAAQgA3AghBuH8PCyAAIAE2AgwgACABQQRqNgIQIAJBBE8EQCAAIAEgAmoiAUEEayIDNgIIIAAgAygAADYCACABQQFrLQAAIgEEQCAAQQggAWdBH3NrNgIEIAIPCyAAQQA2AgRBfw8LIAAgATYCCCAAIAEtAAAiAzYCAAJAAkACQCACQQJrDgIBAAILIAAgAS0AAkEQdCADciIDNgIACyAAIAEtAAFBCHQgA2o2AgALIAEgAmpBAWstAAAiAUUEQCAAQQA2AgRBbA8LIAAgAWcgAkEDdGtBCWo2AgQgAguuAQEEfyABIAIvAQAiAyABKAIEaiIENgIEIAAgA0ECdEGwGWooAgAgASgCAEEAIARrdnE2AgACQCAEQSFPBEAgAUGwGjYCCAwBCyABKAIIIgMgASgCEE8EQCABEAwMAQsgAyABKAIMIgVGDQAgASADIAMgBWsgBEEDdiIGIAMgBmsgBUkbIgNrIgU2AgggASAEIANBA3RrNgIEIAEgBSgAADYCAAsgACACQQRqNgIEC0wBBH8gACgCBCAAKAIAQQJ0aiICLQACIQMgAi8BACEEIAEgASgCBCIFIAItAAMiAmo2AgQgACAEIAEoAgAgBXRBACACa3ZqNgIAIAMLVgEEfyAAKAIEIAAoAgBBAnRqIgItAAIhAyACLwEAIQQgASACLQADIgIgASgCBGoiBTYCBCAAIAQgAkECdEGwGWooAgAgASgCAEEAIAVrdnFqNgIAIAMLLwEBfyAAIAAoAgQiAUEHcTYCBCAAIAAoAgggAUEDdmsiATYCCCAAIAEoAAA2AgALCAAgAEGIf0sLxQkCDX8CfiMAQRBrIgskACALQQA2AgwgC0EANgIIAn8CQCADQdQJaiIFIAMgC0EIaiALQQxqIAEgAiADQegAahAHIhBBiH9LDQAgCygCCCEIQQogACgCACIJQf8BcSIHIAdBCk8bQQFqIgQgCygCDCIBTwRAAkAgASAETw0AIAQgAWshAkEAIQEDQCABIAhGBEAgBCEBA0AgASACTQRAA0AgAkUNBSADIAJBAnRqQQA2AgAgAkEBayECDAALAAUgAyABQQJ0aiADIAEgAmtBAnRqKAIANgIAIAFBAWshAQwBCwALAAUgASAFaiIKIAJBACAKLQAAIgobIApqOgAAIAFBAWohAQwBCwALAAsgBCEBC0FUIAEgB0EBaksNARogAEEEaiEKIAAgCUH/gYB4cSABQRB0QYCA/AdxcjYCACABQQFqIQ4gA0E0aiEEQQAhAUEAIQIDQCACIA5GRQRAIAMgAkECdCIAaigCACEHIAAgBGogATYCACACQQFqIQIgASAHaiEBDAELCyADQdQHaiEHIAhBA2shAUEAIQADQAJAQQAhAiAAIAFOBEADQCAAIAhODQIgBCAAIAVqLQAAQQJ0aiIBIAEoAgAiAUEBajYCACABIAdqIAA6AAAgAEEBaiEADAALAAUDQCACQQRGRQRAIAQgBSAAIAJyIglqLQAAQQJ0aiIMIAwoAgAiDEEBajYCACAHIAxqIAk6AAAgAkEBaiECDAELCyAAQQRqIQAMAgsACwsgAygCACEIQQAhAEEBIQkDQCAJIA5GDQEgDiAJayEEIAMgCUECdGooAgAhBQJAAkACQAJAAkACQEEBIAl0QQF1IgxBAWsOCAABBAIEBAQDBAtBACECIAVBACAFQQBKGyEGIAAhAQNAIAIgBkYNBSAKIAFBAXRqIg0gByACIAhqai0AADoAASANIAQ6AAAgAkEBaiECIAFBAWohAQwACwALQQAhAiAFQQAgBUEAShshDSAAIQEDQCACIA1GDQQgCiABQQF0aiIGIAcgAiAIamotAAAiDzoAAyAGIAQ6AAIgBiAPOgABIAYgBDoAACACQQFqIQIgAUECaiEBDAALAAtBACECIAVBACAFQQBKGyEGIARB/wFxrSERIAAhAQNAIAIgBkYNAyAKIAFBAXRqIAcgAiAIamoxAABCCIYgEYRCgYCEgJCAwAB+NwAAIAJBAWohAiABQQRqIQEMAAsAC0EAIQIgBUEAIAVBAEobIQYgBEH/AXGtIREgACEBA0AgAiAGRg0CIAogAUEBdGoiBCAHIAIgCGpqMQAAQgiGIBGEQoGAhICQgMAAfiISNwAIIAQgEjcAACACQQFqIQIgAUEIaiEBDAALAAtBACEBIAVBACAFQQBKGyENIARB/wFxrSESIAAhBANAIAEgDUYNASAKIARBAXRqIQ8gByABIAhqajEAAEIIhiAShEKBgISAkIDAAH4hEUEAIQIDQCACIAxORQRAIA8gAkEBdGoiBiARNwAYIAYgETcAECAGIBE3AAggBiARNwAAIAJBEGohAgwBCwsgAUEBaiEBIAQgDGohBAwACwALIAlBAWohCSAFIAhqIQggBSAMbCAAaiEADAALAAsgEAshAiALQRBqJAAgAgufAwIBfgF/AkACQAJAAkACQAJAQQEgBCADa3QiCEEBaw4IAAEEAgQEBAMECyAGQRh0IANBEHRqIQMDQCABIAJGDQUgACABLQAAIgQgBEEIdCAFciAGQQFGGyADcjYBACABQQFqIQEgAEEEaiEADAALAAsgBkEYdCADQRB0aiEDA0AgASACRg0EIAAgAS0AACIEIARBCHQgBXIgBkEBRhsgA3IiBDYBBCAAIAQ2AQAgAUEBaiEBIABBCGohAAwACwALA0AgASACRg0DIAAgAS0AACADIAUgBhAQIgc3AQggACAHNwEAIAFBAWohASAAQRBqIQAMAAsACwNAIAEgAkYNAiAAIAEtAAAgAyAFIAYQECIHNwEYIAAgBzcBECAAIAc3AQggACAHNwEAIAFBAWohASAAQSBqIQAMAAsACwNAIAEgAkYNASAAIAhBAnRqIQQgAS0AACADIAUgBhAQIQcDQCAAIARGRQRAIAAgBzcBGCAAIAc3ARAgACAHNwEIIAAgBzcBACAAQSBqIQAMAQsLIAFBAWohASAEIQAMAAsACwsmACADQRh0IAFBEHRqIAAgAEEIdCACciADQQFGG3KtQoGAgIAQfgu7BgEKfyMAQSBrIgUkACAELwECIQsgBUEMaiACIAMQCCIDQYh/TQRAIARBBGohCCAAIAFqIQkCQAJAAkAgAUEETwRAIAlBA2shDUEAIAtrQR9xIQwgBSgCFCEDIAUoAhghByAFKAIcIQ4gBSgCDCEGIAUoAhAhBANAIARBIEsEQEGwGiEDDAQLAkAgAyAOTwRAIARBB3EhAiAEQQN2IQZBASEEDAELIAMgB0YNBCAEIARBA3YiAiADIAdrIAMgAmsgB08iBBsiBkEDdGshAgsgAyAGayIDKAAAIQYgBEUgACANT3INAiAIIAYgAnQgDHZBAXRqIgQtAAAhCiAAIAQtAAE6AAAgCCAGIAIgCmoiAnQgDHZBAXRqIgQtAAAhCiAAIAQtAAE6AAEgAiAKaiEEIABBAmohAAwACwALIAUoAhAiBEEhTwRAIAVBsBo2AhQMAwsgBSgCFCIDIAUoAhxPBEAgBSAEQQdxIgI2AhAgBSADIARBA3ZrIgM2AhQgBSADKAAANgIMIAIhBAwDCyADIAUoAhgiAkYNAiAFIAQgAyACayAEQQN2IgQgAyAEayACSRsiAkEDdGsiBDYCECAFIAMgAmsiAjYCFCAFIAIoAAA2AgwMAgsgAiEECyAFIAQ2AhAgBSADNgIUIAUgBjYCDAtBACALa0EfcSEHA0ACQCAEQSFPBEAgBUGwGjYCFAwBCyAFAn8gBSgCFCICIAUoAhxPBEAgBSACIARBA3ZrIgM2AhRBASEGIARBB3EMAQsgAiAFKAIYIgNGDQEgBSACIARBA3YiBiACIANrIAIgBmsgA08iBhsiAmsiAzYCFCAEIAJBA3RrCyIENgIQIAUgAygAACICNgIMIAZFIAAgCU9yDQAgCCACIAR0IAd2QQF0aiICLQABIQMgBSAEIAItAABqNgIQIAAgAzoAACAAQQFqIQAgBSgCECEEDAELCwNAIAAgCU9FBEAgCCAFKAIMIAUoAhAiAnQgB3ZBAXRqIgMtAAEhBCAFIAIgAy0AAGo2AhAgACAEOgAAIABBAWohAAwBCwtBbEFsIAEgBSgCEEEgRxsgBSgCFCAFKAIYRxshAwsgBUEgaiQAIAML/SEBGX8jAEHQAGsiBSQAQWwhBgJAIAFBBkkgA0EKSXINAAJAIAMgAi8ABCIHIAIvAAAiCiACLwACIglqakEGaiILSQ0AIAAgAUEDakECdiIMaiIIIAxqIg0gDGoiDCAAIAFqIhFLDQAgBC8BAiEOIAVBPGogAkEGaiICIAoQCCIGQYh/Sw0BIAVBKGogAiAKaiICIAkQCCIGQYh/Sw0BIAVBFGogAiAJaiICIAcQCCIGQYh/Sw0BIAUgAiAHaiADIAtrEAgiBkGIf0sNASAEQQRqIQogEUEDayESAkAgESAMa0EESQRAIAwhAyANIQIgCCEEDAELQQAgDmtBH3EhBkEAIQkgDCEDIA0hAiAIIQQDQCAJQQFxIAMgEk9yDQEgACAKIAUoAjwiCSAFKAJAIgt0IAZ2QQJ0aiIHLwEAOwAAIActAAIhECAHLQADIQ8gBCAKIAUoAigiEyAFKAIsIhR0IAZ2QQJ0aiIHLwEAOwAAIActAAIhFSAHLQADIRYgAiAKIAUoAhQiFyAFKAIYIhh0IAZ2QQJ0aiIHLwEAOwAAIActAAIhGSAHLQADIRogAyAKIAUoAgAiGyAFKAIEIhx0IAZ2QQJ0aiIHLwEAOwAAIActAAIhHSAHLQADIQcgACAPaiIPIAogCSALIBBqIgl0IAZ2QQJ0aiIALwEAOwAAIAUgCSAALQACajYCQCAALQADIQkgBCAWaiIEIAogEyAUIBVqIgt0IAZ2QQJ0aiIALwEAOwAAIAUgCyAALQACajYCLCAALQADIQsgAiAaaiICIAogFyAYIBlqIhB0IAZ2QQJ0aiIALwEAOwAAIAUgECAALQACajYCGCAALQADIRAgAyAHaiIHIAogGyAcIB1qIgB0IAZ2QQJ0aiIDLwEAOwAAIAUgACADLQACajYCBCAJIA9qIQAgBCALaiEEIAIgEGohAiAHIAMtAANqIQMgBUE8ahATIAVBKGoQE3IgBUEUahATciAFEBNyQQBHIQkMAAsACyAAIAhLIAQgDUtyDQBBbCEGIAIgDEsNAQJAAkAgCCAAayIJQQRPBEAgCEEDayEQQQAgDmtBH3EhCyAFKAJAIQYDQCAGQSFPBEAgBUGwGjYCRAwDCyAFAn8gBSgCRCIHIAUoAkxPBEAgBSAHIAZBA3ZrIgk2AkRBASEHIAZBB3EMAQsgByAFKAJIIglGDQMgBSAHIAZBA3YiDyAHIAlrIAcgD2sgCU8iBxsiD2siCTYCRCAGIA9BA3RrCyIGNgJAIAUgCSgAACIJNgI8IAdFIAAgEE9yDQIgACAKIAkgBnQgC3ZBAnRqIgYvAQA7AAAgBSAFKAJAIAYtAAJqIgc2AkAgACAGLQADaiIJIAogBSgCPCAHdCALdkECdGoiAC8BADsAACAFIAUoAkAgAC0AAmoiBjYCQCAJIAAtAANqIQAMAAsACyAFKAJAIgZBIU8EQCAFQbAaNgJEDAILIAUoAkQiCyAFKAJMTwRAIAUgBkEHcSIHNgJAIAUgCyAGQQN2ayIGNgJEIAUgBigAADYCPCAHIQYMAgsgCyAFKAJIIgdGDQEgBSAGIAsgB2sgBkEDdiIGIAsgBmsgB0kbIgdBA3RrIgY2AkAgBSALIAdrIgc2AkQgBSAHKAAANgI8DAELIAggAGshCQsCQCAJQQJJDQAgCEECayELQQAgDmtBH3EhEANAAkAgBkEhTwRAIAVBsBo2AkQMAQsgBQJ/IAUoAkQiByAFKAJMTwRAIAUgByAGQQN2ayIJNgJEQQEhByAGQQdxDAELIAcgBSgCSCIJRg0BIAUgByAGQQN2Ig8gByAJayAHIA9rIAlPIgcbIg9rIgk2AkQgBiAPQQN0awsiBjYCQCAFIAkoAAAiCTYCPCAHRSAAIAtLcg0AIAAgCiAJIAZ0IBB2QQJ0aiIHLwEAOwAAIAUgBSgCQCAHLQACaiIGNgJAIAAgBy0AA2ohAAwBCwsDQCAAIAtLDQEgACAKIAUoAjwgBnQgEHZBAnRqIgcvAQA7AAAgBSAFKAJAIActAAJqIgY2AkAgACAHLQADaiEADAALAAsCQCAAIAhPDQAgACAKIAUoAjwgBnRBACAOa3ZBAnRqIgAtAAA6AAAgBQJ/IAAtAANBAUYEQCAFKAJAIAAtAAJqDAELIAUoAkAiCEEfSw0BQSAgCCAALQACaiIAIABBIE8bCzYCQAsCQAJAIA0gBGsiBkEETwRAIA1BA2shCUEAIA5rQR9xIQcgBSgCLCEAA0AgAEEhTwRAIAVBsBo2AjAMAwsgBQJ/IAUoAjAiCCAFKAI4TwRAIAUgCCAAQQN2ayIGNgIwQQEhCCAAQQdxDAELIAggBSgCNCIGRg0DIAUgCCAAQQN2IgsgCCAGayAIIAtrIAZPIggbIgtrIgY2AjAgACALQQN0awsiADYCLCAFIAYoAAAiBjYCKCAIRSAEIAlPcg0CIAQgCiAGIAB0IAd2QQJ0aiIALwEAOwAAIAUgBSgCLCAALQACaiIINgIsIAQgAC0AA2oiBiAKIAUoAiggCHQgB3ZBAnRqIgQvAQA7AAAgBSAFKAIsIAQtAAJqIgA2AiwgBiAELQADaiEEDAALAAsgBSgCLCIAQSFPBEAgBUGwGjYCMAwCCyAFKAIwIgcgBSgCOE8EQCAFIABBB3EiCDYCLCAFIAcgAEEDdmsiADYCMCAFIAAoAAA2AiggCCEADAILIAcgBSgCNCIIRg0BIAUgACAHIAhrIABBA3YiACAHIABrIAhJGyIIQQN0ayIANgIsIAUgByAIayIINgIwIAUgCCgAADYCKAwBCyANIARrIQYLAkAgBkECSQ0AIA1BAmshCUEAIA5rQR9xIQsDQAJAIABBIU8EQCAFQbAaNgIwDAELIAUCfyAFKAIwIgggBSgCOE8EQCAFIAggAEEDdmsiBjYCMEEBIQcgAEEHcQwBCyAIIAUoAjQiBkYNASAFIAggAEEDdiIHIAggBmsgCCAHayAGTyIHGyIIayIGNgIwIAAgCEEDdGsLIgA2AiwgBSAGKAAAIgg2AiggB0UgBCAJS3INACAEIAogCCAAdCALdkECdGoiCC8BADsAACAFIAUoAiwgCC0AAmoiADYCLCAEIAgtAANqIQQMAQsLA0AgBCAJSw0BIAQgCiAFKAIoIAB0IAt2QQJ0aiIILwEAOwAAIAUgBSgCLCAILQACaiIANgIsIAQgCC0AA2ohBAwACwALAkAgBCANTw0AIAQgCiAFKAIoIAB0QQAgDmt2QQJ0aiIALQAAOgAAIAUCfyAALQADQQFGBEAgBSgCLCAALQACagwBCyAFKAIsIgRBH0sNAUEgIAQgAC0AAmoiACAAQSBPGws2AiwLAkACQCAMIAJrIgZBBE8EQCAMQQNrIQdBACAOa0EfcSEIIAUoAhghAANAIABBIU8EQCAFQbAaNgIcDAMLIAUCfyAFKAIcIgQgBSgCJE8EQCAFIAQgAEEDdmsiBjYCHEEBIQkgAEEHcQwBCyAEIAUoAiAiDUYNAyAFIAQgAEEDdiIGIAQgDWsgBCAGayANTyIJGyIEayIGNgIcIAAgBEEDdGsLIgA2AhggBSAGKAAAIgQ2AhQgCUUgAiAHT3INAiACIAogBCAAdCAIdkECdGoiAC8BADsAACAFIAUoAhggAC0AAmoiBDYCGCACIAAtAANqIg0gCiAFKAIUIAR0IAh2QQJ0aiICLwEAOwAAIAUgBSgCGCACLQACaiIANgIYIA0gAi0AA2ohAgwACwALIAUoAhgiAEEhTwRAIAVBsBo2AhwMAgsgBSgCHCIIIAUoAiRPBEAgBSAAQQdxIgQ2AhggBSAIIABBA3ZrIgA2AhwgBSAAKAAANgIUIAQhAAwCCyAIIAUoAiAiBEYNASAFIAAgCCAEayAAQQN2IgAgCCAAayAESRsiBEEDdGsiADYCGCAFIAggBGsiBDYCHCAFIAQoAAA2AhQMAQsgDCACayEGCwJAIAZBAkkNACAMQQJrIQ1BACAOa0EfcSEHA0ACQCAAQSFPBEAgBUGwGjYCHAwBCyAFAn8gBSgCHCIEIAUoAiRPBEAgBSAEIABBA3ZrIgY2AhxBASEIIABBB3EMAQsgBCAFKAIgIghGDQEgBSAEIABBA3YiBiAEIAhrIAQgBmsgCE8iCBsiBGsiBjYCHCAAIARBA3RrCyIANgIYIAUgBigAACIENgIUIAhFIAIgDUtyDQAgAiAKIAQgAHQgB3ZBAnRqIgQvAQA7AAAgBSAFKAIYIAQtAAJqIgA2AhggAiAELQADaiECDAELCwNAIAIgDUsNASACIAogBSgCFCAAdCAHdkECdGoiBC8BADsAACAFIAUoAhggBC0AAmoiADYCGCACIAQtAANqIQIMAAsACwJAIAIgDE8NACACIAogBSgCFCAAdEEAIA5rdkECdGoiAC0AADoAACAFAn8gAC0AA0EBRgRAIAUoAhggAC0AAmoMAQsgBSgCGCICQR9LDQFBICACIAAtAAJqIgAgAEEgTxsLNgIYCwJAIBEgA2tBBE8EQEEAIA5rQR9xIQQgBSgCBCEAA0AgAEEhTwRAIAVBsBo2AggMAwsgBQJ/IAUoAggiAiAFKAIQTwRAIAUgAiAAQQN2ayIGNgIIQQEhAiAAQQdxDAELIAIgBSgCDCIMRg0DIAUgAiAAQQN2IgggAiAMayACIAhrIAxPIgIbIgxrIgY2AgggACAMQQN0awsiADYCBCAFIAYoAAAiDDYCACACRSADIBJPcg0CIAMgCiAMIAB0IAR2QQJ0aiIALwEAOwAAIAUgBSgCBCAALQACaiICNgIEIAMgAC0AA2oiAyAKIAUoAgAgAnQgBHZBAnRqIgIvAQA7AAAgBSAFKAIEIAItAAJqIgA2AgQgAyACLQADaiEDDAALAAsgBSgCBCIAQSFPBEAgBUGwGjYCCAwBCyAFKAIIIgQgBSgCEE8EQCAFIABBB3EiAjYCBCAFIAQgAEEDdmsiADYCCCAFIAAoAAA2AgAgAiEADAELIAQgBSgCDCICRg0AIAUgACAEIAJrIABBA3YiACAEIABrIAJJGyICQQN0ayIANgIEIAUgBCACayICNgIIIAUgAigAADYCAAsCQCARIANrQQJJDQAgEUECayEEQQAgDmtBH3EhDANAAkAgAEEhTwRAIAVBsBo2AggMAQsgBQJ/IAUoAggiAiAFKAIQTwRAIAUgAiAAQQN2ayIGNgIIQQEhCSAAQQdxDAELIAIgBSgCDCIIRg0BIAUgAiAAQQN2Ig0gAiAIayACIA1rIAhPIgkbIgJrIgY2AgggACACQQN0awsiADYCBCAFIAYoAAAiAjYCACAJRSADIARLcg0AIAMgCiACIAB0IAx2QQJ0aiICLwEAOwAAIAUgBSgCBCACLQACaiIANgIEIAMgAi0AA2ohAwwBCwsDQCADIARLDQEgAyAKIAUoAgAgAHQgDHZBAnRqIgIvAQA7AAAgBSAFKAIEIAItAAJqIgA2AgQgAyACLQADaiEDDAALAAsCQCADIBFPDQAgAyAKIAUoAgAgAHRBACAOa3ZBAnRqIgItAAA6AAAgAi0AA0EBRgRAIAUoAgQgAi0AAmohAAwBCyAFKAIEIgBBH0sNAEEgIAAgAi0AAmoiACAAQSBPGyEAC0FsQWxBbEFsQWxBbEFsQWwgASAAQSBHGyAFKAIIIAUoAgxHGyAFKAIYQSBHGyAFKAIcIAUoAiBHGyAFKAIsQSBHGyAFKAIwIAUoAjRHGyAFKAJAQSBHGyAFKAJEIAUoAkhHGyEGDAELQWwhBgsgBUHQAGokACAGCxkAIAAoAgggACgCEEkEQEEDDwsgABAMQQAL8xwBFn8jAEHQAGsiBSQAQWwhCAJAIAFBBkkgA0EKSXINAAJAIAMgAi8ABCIGIAIvAAAiCiACLwACIglqakEGaiISSQ0AIAAgAUEDakECdiILaiIHIAtqIg4gC2oiCyAAIAFqIg9LDQAgBC8BAiEMIAVBPGogAkEGaiICIAoQCCIIQYh/Sw0BIAVBKGogAiAKaiICIAkQCCIIQYh/Sw0BIAVBFGogAiAJaiICIAYQCCIIQYh/Sw0BIAUgAiAGaiADIBJrEAgiCEGIf0sNASAEQQRqIQogD0EDayESAkAgDyALa0EESQRAIAshAyAOIQIgByEEDAELQQAgDGtBH3EhCEEAIQYgCyEDIA4hAiAHIQQDQCAGQQFxIAMgEk9yDQEgCiAFKAI8IgYgBSgCQCIJdCAIdkEBdGoiDS0AACEQIAAgDS0AAToAACAKIAUoAigiDSAFKAIsIhF0IAh2QQF0aiITLQAAIRUgBCATLQABOgAAIAogBSgCFCITIAUoAhgiFnQgCHZBAXRqIhQtAAAhFyACIBQtAAE6AAAgCiAFKAIAIhQgBSgCBCIYdCAIdkEBdGoiGS0AACEaIAMgGS0AAToAACAKIAYgCSAQaiIGdCAIdkEBdGoiCS0AASEQIAUgBiAJLQAAajYCQCAAIBA6AAEgCiANIBEgFWoiBnQgCHZBAXRqIgktAAEhDSAFIAYgCS0AAGo2AiwgBCANOgABIAogEyAWIBdqIgZ0IAh2QQF0aiIJLQABIQ0gBSAGIAktAABqNgIYIAIgDToAASAKIBQgGCAaaiIGdCAIdkEBdGoiCS0AASENIAUgBiAJLQAAajYCBCADIA06AAEgA0ECaiEDIAJBAmohAiAEQQJqIQQgAEECaiEAIAVBPGoQEyAFQShqEBNyIAVBFGoQE3IgBRATckEARyEGDAALAAsgACAHSyAEIA5Lcg0AQWwhCCACIAtLDQECQCAHIABrQQROBEAgB0EDayEQQQAgDGtBH3EhDQNAIAUoAkAiBkEhTwRAIAVBsBo2AkQMAwsgBQJ/IAUoAkQiCCAFKAJMTwRAIAUgCCAGQQN2ayIINgJEQQEhCSAGQQdxDAELIAggBSgCSCIJRg0DIAUgCCAGQQN2IhEgCCAJayAIIBFrIAlPIgkbIhFrIgg2AkQgBiARQQN0awsiBjYCQCAFIAgoAAAiCDYCPCAJRSAAIBBPcg0CIAogCCAGdCANdkEBdGoiCC0AASEJIAUgBiAILQAAajYCQCAAIAk6AAAgCiAFKAI8IAUoAkAiBnQgDXZBAXRqIggtAAEhCSAFIAYgCC0AAGo2AkAgACAJOgABIABBAmohAAwACwALIAUoAkAiBkEhTwRAIAVBsBo2AkQMAQsgBSgCRCIJIAUoAkxPBEAgBSAGQQdxIgg2AkAgBSAJIAZBA3ZrIgY2AkQgBSAGKAAANgI8IAghBgwBCyAJIAUoAkgiCEYNACAFIAYgCSAIayAGQQN2IgYgCSAGayAISRsiCEEDdGsiBjYCQCAFIAkgCGsiCDYCRCAFIAgoAAA2AjwLQQAgDGtBH3EhCANAAkAgBkEhTwRAIAVBsBo2AkQMAQsgBQJ/IAUoAkQiCSAFKAJMTwRAIAUgCSAGQQN2ayIMNgJEQQEhCSAGQQdxDAELIAkgBSgCSCIMRg0BIAUgCSAGQQN2Ig0gCSAMayAJIA1rIAxPIgkbIg1rIgw2AkQgBiANQQN0awsiBjYCQCAFIAwoAAAiDDYCPCAJRSAAIAdPcg0AIAogDCAGdCAIdkEBdGoiCS0AASEMIAUgBiAJLQAAajYCQCAAIAw6AAAgAEEBaiEAIAUoAkAhBgwBCwsDQCAAIAdPRQRAIAogBSgCPCAFKAJAIgZ0IAh2QQF0aiIJLQABIQwgBSAGIAktAABqNgJAIAAgDDoAACAAQQFqIQAMAQsLAkAgDiAEa0EETgRAIA5BA2shCQNAIAUoAiwiAEEhTwRAIAVBsBo2AjAMAwsgBQJ/IAUoAjAiByAFKAI4TwRAIAUgByAAQQN2ayIGNgIwQQEhByAAQQdxDAELIAcgBSgCNCIGRg0DIAUgByAAQQN2IgwgByAGayAHIAxrIAZPIgcbIgxrIgY2AjAgACAMQQN0awsiADYCLCAFIAYoAAAiBjYCKCAHRSAEIAlPcg0CIAogBiAAdCAIdkEBdGoiBy0AASEGIAUgACAHLQAAajYCLCAEIAY6AAAgCiAFKAIoIAUoAiwiAHQgCHZBAXRqIgctAAEhBiAFIAAgBy0AAGo2AiwgBCAGOgABIARBAmohBAwACwALIAUoAiwiAEEhTwRAIAVBsBo2AjAMAQsgBSgCMCIGIAUoAjhPBEAgBSAAQQdxIgc2AiwgBSAGIABBA3ZrIgA2AjAgBSAAKAAANgIoIAchAAwBCyAGIAUoAjQiB0YNACAFIAAgBiAHayAAQQN2IgAgBiAAayAHSRsiB0EDdGsiADYCLCAFIAYgB2siBzYCMCAFIAcoAAA2AigLA0ACQCAAQSFPBEAgBUGwGjYCMAwBCyAFAn8gBSgCMCIHIAUoAjhPBEAgBSAHIABBA3ZrIgY2AjBBASEHIABBB3EMAQsgByAFKAI0IgZGDQEgBSAHIABBA3YiCSAHIAZrIAcgCWsgBk8iBxsiCWsiBjYCMCAAIAlBA3RrCyIANgIsIAUgBigAACIGNgIoIAdFIAQgDk9yDQAgCiAGIAB0IAh2QQF0aiIHLQABIQYgBSAAIActAABqNgIsIAQgBjoAACAEQQFqIQQgBSgCLCEADAELCwNAIAQgDk9FBEAgCiAFKAIoIAUoAiwiAHQgCHZBAXRqIgctAAEhBiAFIAAgBy0AAGo2AiwgBCAGOgAAIARBAWohBAwBCwsCQCALIAJrQQROBEAgC0EDayEOA0AgBSgCGCIAQSFPBEAgBUGwGjYCHAwDCyAFAn8gBSgCHCIEIAUoAiRPBEAgBSAEIABBA3ZrIgQ2AhxBASEGIABBB3EMAQsgBCAFKAIgIgdGDQMgBSAEIABBA3YiBiAEIAdrIAQgBmsgB08iBhsiB2siBDYCHCAAIAdBA3RrCyIANgIYIAUgBCgAACIENgIUIAZFIAIgDk9yDQIgCiAEIAB0IAh2QQF0aiIELQABIQcgBSAAIAQtAABqNgIYIAIgBzoAACAKIAUoAhQgBSgCGCIAdCAIdkEBdGoiBC0AASEHIAUgACAELQAAajYCGCACIAc6AAEgAkECaiECDAALAAsgBSgCGCIAQSFPBEAgBUGwGjYCHAwBCyAFKAIcIgcgBSgCJE8EQCAFIABBB3EiBDYCGCAFIAcgAEEDdmsiADYCHCAFIAAoAAA2AhQgBCEADAELIAcgBSgCICIERg0AIAUgACAHIARrIABBA3YiACAHIABrIARJGyIEQQN0ayIANgIYIAUgByAEayIENgIcIAUgBCgAADYCFAsDQAJAIABBIU8EQCAFQbAaNgIcDAELIAUCfyAFKAIcIgQgBSgCJE8EQCAFIAQgAEEDdmsiBDYCHEEBIQYgAEEHcQwBCyAEIAUoAiAiB0YNASAFIAQgAEEDdiIOIAQgB2sgBCAOayAHTyIGGyIHayIENgIcIAAgB0EDdGsLIgA2AhggBSAEKAAAIgQ2AhQgBkUgAiALT3INACAKIAQgAHQgCHZBAXRqIgQtAAEhByAFIAAgBC0AAGo2AhggAiAHOgAAIAJBAWohAiAFKAIYIQAMAQsLA0AgAiALT0UEQCAKIAUoAhQgBSgCGCIAdCAIdkEBdGoiBC0AASEHIAUgACAELQAAajYCGCACIAc6AAAgAkEBaiECDAELCwJAIA8gA2tBBE4EQANAIAUoAgQiAEEhTwRAIAVBsBo2AggMAwsgBQJ/IAUoAggiAiAFKAIQTwRAIAUgAiAAQQN2ayIENgIIQQEhAiAAQQdxDAELIAIgBSgCDCIERg0DIAUgAiAAQQN2IgsgAiAEayACIAtrIARPIgIbIgtrIgQ2AgggACALQQN0awsiADYCBCAFIAQoAAAiBDYCACACRSADIBJPcg0CIAogBCAAdCAIdkEBdGoiAi0AASEEIAUgACACLQAAajYCBCADIAQ6AAAgCiAFKAIAIAUoAgQiAHQgCHZBAXRqIgItAAEhBCAFIAAgAi0AAGo2AgQgAyAEOgABIANBAmohAwwACwALIAUoAgQiAEEhTwRAIAVBsBo2AggMAQsgBSgCCCIEIAUoAhBPBEAgBSAAQQdxIgI2AgQgBSAEIABBA3ZrIgA2AgggBSAAKAAANgIAIAIhAAwBCyAEIAUoAgwiAkYNACAFIAAgBCACayAAQQN2IgAgBCAAayACSRsiAkEDdGsiADYCBCAFIAQgAmsiAjYCCCAFIAIoAAA2AgALA0ACQCAAQSFPBEAgBUGwGjYCCAwBCyAFAn8gBSgCCCICIAUoAhBPBEAgBSACIABBA3ZrIgQ2AghBASECIABBB3EMAQsgAiAFKAIMIgRGDQEgBSACIABBA3YiCyACIARrIAIgC2sgBE8iAhsiC2siBDYCCCAAIAtBA3RrCyIANgIEIAUgBCgAACIENgIAIAJFIAMgD09yDQAgCiAEIAB0IAh2QQF0aiICLQABIQQgBSAAIAItAABqNgIEIAMgBDoAACADQQFqIQMgBSgCBCEADAELCwNAIAMgD09FBEAgCiAFKAIAIAUoAgQiAHQgCHZBAXRqIgItAAEhBCAFIAAgAi0AAGo2AgQgAyAEOgAAIANBAWohAwwBCwtBbEFsQWxBbEFsQWxBbEFsIAEgBSgCBEEgRxsgBSgCCCAFKAIMRxsgBSgCGEEgRxsgBSgCHCAFKAIgRxsgBSgCLEEgRxsgBSgCMCAFKAI0RxsgBSgCQEEgRxsgBSgCRCAFKAJIRxshCAwBC0FsIQgLIAVB0ABqJAAgCAsaACAABEAgAQRAIAIgACABEQIADwsgABACCwtSAQN/AkAgACgCmOsBIgFFDQAgASgCACABKAK01QEiAiABKAK41QEiAxAVIAIEQCADIAEgAhECAAwBCyABEAILIABBADYCqOsBIABCADcDmOsBC5QFAgR/An4jAEEQayIGJAACQCABIAJFckUEQEF/IQQMAQsCQEEBQQUgAxsiBCACSwRAIAJFIANBAUZyDQIgBkGo6r5pNgIMIAJFIgBFBEAgBkEMaiABIAL8CgAACyAGKAIMQajqvmlGDQIgBkHQ1LTCATYCDCAARQRAIAZBDGogASAC/AoAAAsgBigCDEFwcUHQ1LTCAUYNAgwBCyAAQQBBMPwLAEEBIQUCQCADQQFGDQAgAyEFIAEoAAAiA0Go6r5pRg0AIANBcHFB0NS0wgFHDQFBCCEEIAJBCEkNAiAAQQE2AhQgASgAACECIABBCDYCGCAAIAJB0NS0wgFrNgIcIAAgATUABDcDAEEAIQQMAgsgAiABIAIgBRAYIgJJBEAgAiEEDAILIAAgAjYCGCABIARqIgVBAWstAAAiAkEIcQRAQXIhBAwCCyACQSBxIgNFBEAgBS0AACIFQacBSwRAQXAhBAwDCyAFQQdxrUIBIAVBA3ZBCmqthiIIQgOIfiAIfCEJIARBAWohBAsgAkEGdiEFIAJBAnYhBwJAAkACQAJAIAJBA3EiAkEBaw4DAAECAwsgASAEai0AACECIARBAWohBAwCCyABIARqLwAAIQIgBEECaiEEDAELIAEgBGooAAAhAiAEQQRqIQQLIAdBAXEhBwJ+AkACQAJAAkAgBUEBaw4DAQIDAAtCfyADRQ0DGiABIARqMQAADAMLIAEgBGozAABCgAJ8DAILIAEgBGo1AAAMAQsgASAEaikAAAshCCAAIAc2AiAgACACNgIcIAAgCDcDAEEAIQQgAEEANgIUIAAgCCAJIAMbIgg3AwggAEKAgAggCCAIQoCACFobPgIQDAELQXYhBAsgBkEQaiQAIAQLXwEBf0G4fyEDIAFBAUEFIAIbIgFPBH8gACABakEBay0AACIAQQNxQQJ0QcAaaigCACABaiAAQQR2QQxxQdAaaigCAGogAEEgcSIBRWogAUEFdiAAQcAASXFqBUG4fwsLxAICBH8CfiMAQUBqIgQkAAJAA0AgAUEFTwRAAkAgACgAAEFwcUHQ1LTCAUYEQEJ+IQYgAUEISQ0EIAAoAAQiA0F3Sw0EIANBCGoiAiABSw0EIANBgX9JDQEMBAsgBEEQaiIDIAAgAUEAEBchAkJ+IAQpAxBCACAEKAIkQQFHGyACGyIGQn1WDQMgBiAHfCIHIAZUIQJCfiEGIAINAyADIAAgAUEAEBciAkGIf0sgAnINAyABIAQoAigiA2shAiAAIANqIQMDQCADIAIgBEEEahAaIgVBiH9LDQQgAiAFQQNqIgVJDQQgAiAFayECIAMgBWohAyAEKAIIRQ0ACyAEKAIwBH8gAkEESQ0EIANBBGoFIAMLIABrIgJBiH9LDQMLIAEgAmshASAAIAJqIQAMAQsLQn4gByABGyEGCyAEQUBrJAAgBgtkAQF/Qbh/IQMCQCABQQNJDQAgAC0AAiEBIAIgAC8AACIAQQFxNgIEIAIgAEEBdkEDcSIDNgIAIAIgACABQRB0ckEDdiIANgIIAkACQCADQQFrDgMCAQABC0FsDwsgACEDCyADC7ABAAJ/IAIgACgClOsBBH8gACgC0OkBBUGAgAgLIgIgA2pBQGtLBEAgACABIAJqQSBqIgE2AvzrAUEBIQIgASADagwBCyADQYCABE0EQCAAIABBiOwBaiIBNgL86wFBACECIAEgA2oMAQsgACABIARqIgEgA2siAkHg/wNqIgQgAiAFGzYC/OsBQQIhAiADIARqQYCABGsgASAFGwshAyAAIAI2AoTsASAAIAM2AoDsAQuyBwIEfwF+IwBBgAFrIg4kACAOIAM2AnwCQAJAAkACQAJAAkAgAkEBaw4DAAMCAQsgBkUEQEG4fyEKDAULIAMgBS0AACICSQ0DIAIgCGotAAAhAyAHIAJBAnRqKAIAIQIgAEEAOgALIABCADcCACAAIAI2AgwgACADOgAKIABBADsBCCABIAA2AgBBASEKDAQLIAEgCTYCAEEAIQoMAwsgCkUNAUEAIQogC0UgDEEZSXINAkEIIAR0QQhyIQBBACEDA0AgACADTQ0DIANBQGshAwwACwALQWwhCiAOIA5B/ABqIA5B+ABqIAUgBhAGIgNBiH9LDQEgDigCeCICIARLDQEgAEEMaiEMIA4oAnxBAWohEUGAgAIgAnRBEHYhEEEAIQRBASEFQQEgAnQiCkEBayILIQkDQCAEIBFHBEACQCAOIARBAXQiD2ovAQAiBkH//wNGBEAgDCAJQQN0aiAENgIAIAlBAWshCUEBIQYMAQsgBUEAIBAgBsFKGyEFCyANIA9qIAY7AQAgBEEBaiEEDAELCyAAIAI2AgQgACAFNgIAAkAgCSALRgRAIA1B6gBqIRBBACEJQQAhBQNAIAkgEUYEQCAKQQN2IApBAXZqQQNqIglBAXQhEUEAIQZBACEFA0AgBSAKTw0EIAUgEGohD0EAIQQDQCAEQQJHBEAgDCAEIAlsIAZqIAtxQQN0aiAEIA9qLQAANgIAIARBAWohBAwBCwsgBUECaiEFIAYgEWogC3EhBgwACwAFIA4gCUEBdGouAQAhBiAFIBBqIg8gEjcAAEEIIQQDQCAEIAZIBEAgBCAPaiASNwAAIARBCGohBAwBCwsgEkKBgoSIkKDAgAF8IRIgCUEBaiEJIAUgBmohBQwBCwALAAsgCkEDdiAKQQF2akEDaiEQQQAhBUEAIQYDQCAFIBFGDQFBACEEIA4gBUEBdGouAQAiD0EAIA9BAEobIQ8DQCAEIA9HBEAgDCAGQQN0aiAFNgIAA0AgBiAQaiALcSIGIAlLDQALIARBAWohBAwBCwsgBUEBaiEFDAALAAsgAEEIaiEJIAJBH2shC0EAIQYDQCAGIApHBEAgDSAJIAZBA3RqIgIoAgQiBEEBdGoiBSAFLwEAIgVBAWo7AQAgAiALIAVnaiIMOgADIAIgBSAMdCAKazsBACACIAQgCGotAAA6AAIgAiAHIARBAnRqKAIANgIEIAZBAWohBgwBCwsgASAANgIAIAMhCgwBC0FsIQoLIA5BgAFqJAAgCgtwAQR/IABCADcCACACBEAgAUEKaiEGIAEoAgQhBEEAIQJBACEBA0AgASAEdkUEQCACIAYgAUEDdGotAAAiBSACIAVLGyECIAFBAWohASADIAVBFktqIQMMAQsLIAAgAjYCBCAAIANBCCAEa3Q2AgALC64BAQR/IAEgAigCBCIDIAEoAgRqIgQ2AgQgACADQQJ0QbAZaigCACABKAIAQQAgBGt2cTYCAAJAIARBIU8EQCABQbAaNgIIDAELIAEoAggiAyABKAIQTwRAIAEQDAwBCyADIAEoAgwiBUYNACABIAMgAyAFayAEQQN2IgYgAyAGayAFSRsiA2siBTYCCCABIAQgA0EDdGs2AgQgASAFKAAANgIACyAAIAJBCGo2AgQLjQICA38BfiAAIAJqIQQCQAJAIAJBCE4EQCAAIAFrIgJBeUgNAQsDQCAAIARPDQIgACABLQAAOgAAIABBAWohACABQQFqIQEMAAsACwJAAkAgAkFvSw0AIAAgBEEgayICSw0AIAEpAAAhBiAAIAEpAAg3AAggACAGNwAAIAIgAGsiBUERTgRAIABBEGohACABIQMDQCADKQAQIQYgACADKQAYNwAIIAAgBjcAACADKQAgIQYgACADKQAoNwAYIAAgBjcAECADQSBqIQMgAEEgaiIAIAJJDQALCyABIAVqIQEMAQsgACECCwNAIAIgBE8NASACIAEtAAA6AAAgAkEBaiECIAFBAWohAQwACwALC98BAQZ/Qbp/IQoCQCACKAIEIgggAigCACIJaiINIAEgAGtLDQBBbCEKIAkgBCADKAIAIgtrSw0AIAAgCWoiBCACKAIIIgxrIQIgACABQSBrIgEgCyAJQQAQIyADIAkgC2o2AgACQAJAIAQgBWsgDE8EQCACIQUMAQsgDCAEIAZrSw0CIAcgByACIAVrIgNqIgIgCGpPBEAgCEUNAiAEIAIgCPwKAAAMAgtBACADayIABEAgBCACIAD8CgAACyADIAhqIQggBCADayEECyAEIAEgBSAIQQEQIwsgDSEKCyAKC+sBAQZ/Qbp/IQsCQCADKAIEIgkgAygCACIKaiINIAEgAGtLDQAgBSAEKAIAIgVrIApJBEBBbA8LIAMoAgghDCAAIAVLIAUgCmoiDiAAS3ENACAAIApqIgMgDGshASAAIAUgChAfIAQgDjYCAAJAAkAgAyAGayAMTwRAIAEhBgwBC0FsIQsgDCADIAdrSw0CIAggCCABIAZrIgBqIgEgCWpPBEAgCUUNAiADIAEgCfwKAAAMAgtBACAAayIEBEAgAyABIAT8CgAACyAAIAlqIQkgAyAAayEDCyADIAIgBiAJQQEQIwsgDSELCyALC6sCAQJ/IAJBH3EhAyABIQQDQCADQQhJRQRAIANBCGshAyAEKQAAQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef34gAIVCG4lCh5Wvr5i23puef35CnaO16oOxjYr6AH0hACAEQQhqIQQMAQsLIAEgAkEYcWohASACQQdxIgNBBEkEfyABBSADQQRrIQMgATUAAEKHla+vmLbem55/fiAAhUIXiULP1tO+0ser2UJ+Qvnz3fGZ9pmrFnwhACABQQRqCyEEA0AgAwRAIANBAWshAyAEMQAAQsXP2bLx5brqJ34gAIVCC4lCh5Wvr5i23puef34hACAEQQFqIQQMAQsLIABCIYggAIVCz9bTvtLHq9lCfiIAQh2IIACFQvnz3fGZ9pmrFn4iAEIgiCAAhQvhBAIBfgJ/IAAgA2ohBwJAIANBB0wEQANAIAAgB08NAiAAIAItAAA6AAAgAEEBaiEAIAJBAWohAgwACwALIAQEQAJAIAAgAmsiBkEHTQRAIAAgAi0AADoAACAAIAItAAE6AAEgACACLQACOgACIAAgAi0AAzoAAyAAIAIgBkECdCIGQeAaaigCAGoiAigAADYABCACIAZBgBtqKAIAayECDAELIAAgAikAADcAAAsgA0EIayEDIAJBCGohAiAAQQhqIQALIAEgB08EQCAAIANqIQEgBEUgACACa0EPSnJFBEADQCAAIAIpAAA3AAAgAkEIaiECIABBCGoiACABSQ0ADAMLAAsgAikAACEFIAAgAikACDcACCAAIAU3AAAgA0ERSQ0BIABBEGohAANAIAIpABAhBSAAIAIpABg3AAggACAFNwAAIAIpACAhBSAAIAIpACg3ABggACAFNwAQIAJBIGohAiAAQSBqIgAgAUkNAAsMAQsCQCAAIAFLBEAgACEBDAELIAEgAGshBgJAIARFIAAgAmtBD0pyRQRAIAIhAwNAIAAgAykAADcAACADQQhqIQMgAEEIaiIAIAFJDQALDAELIAIpAAAhBSAAIAIpAAg3AAggACAFNwAAIAZBEUgNACAAQRBqIQAgAiEDA0AgAykAECEFIAAgAykAGDcACCAAIAU3AAAgAykAICEFIAAgAykAKDcAGCAAIAU3ABAgA0EgaiEDIABBIGoiACABSQ0ACwsgAiAGaiECCwNAIAEgB08NASABIAItAAA6AAAgAUEBaiEBIAJBAWohAgwACwALC6HFAQI2fwV+IwBBEGsiMSQAAkBBwOwFEAEiCEUEQEFAIQYMAQsgCEIANwL86gEgCEEANgKc6wEgCEEANgKQ6wEgCEEANgLU6wEgCEEANgLE6wEgCEIANwKk6wEgCEEANgK46QEgCEEANgK87AUgCEIANwK86wEgCEEANgKs6wEgCEIBNwKU6wEgCEIANwPo6wEgCEGBgIDAADYCzOsBIAhCADcC7OoBIAhCADcDsOsBIAhBADYCuOsBIAhBhOsBakEANgIAIAgQFiAIQbjqAWohNCAIQcDpAWohNiAIQZDqAWohNyAAISwCQAJAAkACQANAQQFBBSAIKALs6gEiCxshEwJAA0AgAyATSQ0BAkAgA0EESSALcg0AIAIoAABBcHFB0NS0wgFHDQBBuH8hBiADQQhJDQcgAigABCIHQXdLBEBBciEGDAgLIAMgB0EIaiIESQ0HIAdBgH9LBEAgBCEGDAgLIAMgBGshAyACIARqIQIMAQsLIAhCADcCrOkBIAhCADcD8OkBIAhBjICA4AA2AqhQIAhBADYCoOsBIAhCADcDiOoBIAhBATYClOsBIAhCAzcDgOoBIAhBtOkBakIANwIAIAhB+OkBakIANwMAIAhB9A4pAgA3AqzQASAIQbTQAWpB/A4oAgA2AgAgCCAIQRBqNgIAIAggCEGgMGo2AgQgCCAIQZggajYCCCAIIAhBqNAAajYCDCAIQQFBBSAIKALs6gEbNgK86QECQCABRQ0AICwgCCgCrOkBIgZGDQAgCCAGNgK46QEgCCAsNgKs6QEgCCgCsOkBIQQgCCAsNgKw6QEgCCAsIAQgBmtqNgK06QELQbh/IQYgA0EFQQkgCCgC7OoBIhMbSQ0FIAJBAUEFIBMbIBMQGCIEQYh/Sw0EIAMgBEEDakkNBSA2IAIgBCATEBciBkGIf0sEQCAGIQQMBQsgBg0DAkACQCAIKAKw6wFBAUcNACAIKAKs6wEiC0UNACAIKAKc6wFFDQAgCygCBCEGIDEgCCgC3OkBIgo2AgQgBkEBayIHQsnP2bLx5brqJyAxQQRqQQQQIqdxIRMgCygCACELA0AgCiALIBNBAnRqKAIAIgwEfyAMKAKo1QEFQQALIgZHBEAgByATcUEBaiETIAYNAQsLIAxFDQAgCBAWIAhBfzYCqOsBIAggDDYCnOsBIAggCCgC3OkBIhM2AqDrAQwBCyAIKALc6QEhEwsCQCATRQ0AIAgoAqDrASATRg0AQWAhBAwFCwJAIAgoAuDpAQRAIAggCCgC8OoBIgZFNgL06gEgBg0BIDdBAEHYAPwLACAIQvnq0NDnyaHk4QA3A7DqASAIQs/W077Sx6vZQjcDoOoBIAhC1uuC7ur9ifXgADcDmOoBDAELIAhBADYC9OoBCyAIIAgpA/DpASAErXw3A/DpASAIKAK46wEiEwRAIAggCCgC0OkBIgYgEyAGIBNJGzYC0OkBCyABICxqITUgAyAEayEDIAIgBGohAiAsIRMDQCACIAMgMUEEahAaIiBBiH9LBEAgICEEDAYLIANBA2siOCAgSQ0EIAJBA2oiHSA1IB0gNUkbIDUgEyAdTRshAkFsIQQCQAJAAkACQAJAAkACQAJAIDEoAgQOAwECAA0LIAIgE2shFEEAITMjAEHQAmsiBSQAAkACQCAIKAKU6wEiAgR/IAgoAtDpAQVBgIAICyAgSQ0AAkAgIEECSQ0AIB0tAAAiA0EDcSEaIAIEfyAIKALQ6QEFQYCACAshBgJAAkACQAJAAkACQAJAAkACQAJAIBpBAWsOAwMBAAILIAgoAojqAQ0AQWIhAwwLCyAgQQVJDQhBAyEMIB0oAAAhBAJ/An8CQAJAAkAgA0ECdkEDcSICQQJrDgIBAgALIARBDnZB/wdxIQ0gBEEEdkH/B3EhECACQQBHDAMLIARBEnYhDSAEQQR2Qf//AHEhEEEEDAELIB0tAARBCnQgBEEWdnIhDSAEQQR2Qf//D3EhEEEFCyEMQQELIQRBun8hAyATQQEgEBtFDQogBiAQSQ0IIBBBBkkgBHEEQEFoIQMMCwsgDCANaiIKICBLDQggBiAUIAYgFEkbIgIgEEkNCiAIIBMgFCAQIAJBABAbAkAgCCgCpOsBRSAQQYEGSXINAEEAIQMDQCADQYOAAUsNASADQUBrIQMMAAsACyAaQQNGBEAgDCAdaiEGIAgoAgwiCy0AAUEIdCECIAgoAvzrASEDIARFBEAgAgRAIAVB4AFqIAYgDRAIIg5BiH9LDQkgC0EEaiEZIAMgEGohESALLwECIQkgEEEETwRAIBFBA2shBkEAIAlrQR9xIQcgBSgC6AEhDCAFKALsASEPIAUoAvABIQQgBSgC4AEhDSAFKALkASEOA0AgDkEgSwRAQbAaIQwMCgsCQCAEIAxNBEAgDkEHcSESIA5BA3YhDUEBIQ4MAQsgDCAPRg0KIA4gDkEDdiICIAwgD2sgDCACayAPTyIOGyINQQN0ayESCyAMIA1rIgwoAAAhDSAORSADIAZPcg0IIAMgGSANIBJ0IAd2QQJ0aiICLwEAOwAAIAMgAi0AA2oiAyAZIA0gEiACLQACaiICdCAHdkECdGoiCy8BADsAACADIAstAANqIQMgAiALLQACaiEODAALAAsgBSgC5AEiDkEhTwRAIAVBsBo2AugBDAkLIAUoAugBIgYgBSgC8AFPBEAgBSAOQQdxIgI2AuQBIAUgBiAOQQN2ayIENgLoASAFIAQoAAA2AuABIAIhDgwJCyAGIAUoAuwBIgRGDQggBSAOIAYgBGsgDkEDdiICIAYgAmsgBEkbIgJBA3RrIg42AuQBIAUgBiACayICNgLoASAFIAIoAAA2AuABDAgLIAMgECAGIA0gCxARIQ4MCAsgAgRAIAMgECAGIA0gCxASIQ4MCAsgAyAQIAYgDSALEBQhDgwHCyAIQazVAWohFyAMIB1qISEgCEGo0ABqIQcgCCgC/OsBIRYgBEUEQCAHICEgDSAXEA4iDkGIf0sNByANIA5NDQMgFiAQIA4gIWogDSAOayAHEBEhDgwHCyAQRQRAQbp/IQ4MBwsgDUUEQEFsIQ4MBwsgEEEIdiIDIA0gEEkEfyANQQR0IBBuBUEPC0EEdCIEQYwIaigCAGwgBEGICGooAgBqIgJBBXYgAmogBEGACGooAgAgBEGECGooAgAgA2xqSQRAIwBBEGsiLSQAIAcoAgAhESAXQfAEaiIeQQBB8AD8CwBBVCEDAkAgEUH/AXEiL0EMSw0AIBdB4AdqIgkgHiAtQQhqIC1BDGogISANIBdB4AlqEAciBEGIf00EQCAtKAIMIgsgL0sNASAXQagFaiEZIBdBpAVqITAgB0EEaiEbIBFBgICAeHEhJCALQQFqIjIhAyALIQYDQCADIgJBAWshAyAGIgxBAWshBiAeIAxBAnRqKAIARQ0AC0EBIAIgAkEBTRshDkEAIQZBASEDA0AgAyAORwRAIB4gA0ECdCIPaigCACECIA8gGWogBjYCACADQQFqIQMgAiAGaiEGDAELCyAXIAY2AqgFIBkgDEEBaiIfQQJ0aiAGNgIAIBdB4AVqISZBACEDIC0oAgghBgNAIAMgBkcEQCAZIAMgCWotAABBAnRqIgIgAigCACICQQFqNgIAIAIgJmogAzoAACADQQFqIQMMAQsLQQAhBiAZQQA2AgBBCyAvIBFB/wFxQQxGGyAvIAtBDEkbIikgC0F/c2ohD0EBIQMDQCADIA5HBEAgHiADQQJ0IgtqKAIAIQIgCyAXaiAGNgIAIAIgAyAPanQgBmohBiADQQFqIQMMAQsLICkgMiAMayILa0EBaiEJIAshBgNAIAYgCUkEQCAXIAZBNGxqIQ9BASEDA0AgAyAORwRAIA8gA0ECdCICaiACIBdqKAIAIAZ2NgIAIANBAWohAwwBCwsgBkEBaiEGDAELCyAyIClrIRUgDEEAIAxBAEobQQFqISdBASEuA0AgJyAuRwRAIDIgLmshBiAXIC5BAnQiAmooAgAhJSACIDBqKAIAISogMCAuQQFqIi5BAnRqKAIAIRggCyApIAZrIgNNBEAgHyAGIBVqIgJBASACQQFKIhIbIgIgAiAfSBshHCAXIAZBNGxqIh4gAkECdGohGSAGIDJqIREgBkEQdEGAgIAIaiEOQQEgA3QiCUECayEPA0AgGCAqRg0DIBsgJUECdGohKCAmICpqLQAAISsgAiEDIBIEQCAOICtyrUKBgICAEH4hOiAZKAIAIQZBACEDAkACQAJAAkAgDw4DAQIAAgsgKCA6NwEICyAoIDo3AQAMAQsDQCADIAZODQEgKCADQQJ0aiIMIDo3ARggDCA6NwEQIAwgOjcBCCAMIDo3AQAgA0EIaiEDDAALAAsgAiEDCwNAIAMgHEcEQCARIANrIQwgKCAeIANBAnQiBmooAgBBAnRqICYgBiAwaigCAGogJiAwIANBAWoiA0ECdGooAgBqIAwgKSArQQIQDwwBCwsgKkEBaiEqIAkgJWohJQwACwAFIBsgJUECdGogJiAqaiAYICZqIAYgKUEAQQEQDwwCCwALCyAHIClBEHQgJHIgL3JBgAJyNgIACyAEIQMLIC1BEGokACADIg5BiH9LDQcgAyANTw0DIBYgECADICFqIA0gA2sgBxASIQ4MBwsgByAhIA0gFxAOIg5BiH9LDQYgDSAOTQ0CIBYgECAOICFqIA0gDmsgBxAUIQ4MBgtBAiEQAn8CQAJAAkAgA0ECdkEDcUEBaw4DAQACAAtBASEQIANBA3YMAgsgHS8AAEEEdgwBCyAgQQJGDQhBAyEQIB0vAAAgHS0AAkEQdHJBBHYLIQtBun8hAyATQQEgCxtFDQkgBiALSQ0HIAsgFEsNCSAIIBMgFCALIAYgFCAGIBRJG0EBEBsgICALIBBqIgpBIGpJBEAgCiAgSw0IIBAgHWohBCAIKAL86wEhAwJAIAgoAoTsAUECRgRAIAtBgIAEayICBEAgAyAEIAL8CgAACyAIQYjsAWogAiAEakGAgAT8CgAADAELIAtFDQAgAyAEIAv8CgAACyAIIAs2AojrASAIIAgoAvzrATYC+OoBDAcLIAhBADYChOwBIAggCzYCiOsBIAggECAdaiICNgL46gEgCCACIAtqNgKA7AEMBgsCfwJAAkACQCADQQJ2QQNxQQFrDgMBAAIAC0EBIRAgA0EDdgwCCyAgQQJGDQhBAiEQIB0vAABBBHYMAQsgIEEESQ0HQQMhECAdLwAAIB0tAAJBEHRyQQR2CyELQbp/IQMgE0EBIAsbRQ0IIAYgC0kNBiALIBRLDQggCCATIBQgCyAGIBQgBiAUSRtBARAbIBAgHWoiAy0AACEGIAgoAvzrASEEAkAgCCgChOwBQQJGBEAgC0GAgARrIgIEQCAEIAYgAvwLAAsgCEGI7AFqIAMtAABBgIAE/AsADAELIAtFDQAgBCAGIAv8CwALIAggCzYCiOsBIAggCCgC/OsBNgL46gEgEEEBaiEKDAULQbh/IQ4MAwsgEiEOCyAFIA42AuQBIAUgDDYC6AEgBSANNgLgAQsCQCARIANrQQJJDQAgEUECayELQQAgCWtBH3EhBgNAAkAgDkEhTwRAIAVBsBo2AugBDAELIAUCfyAFKALoASIHIAUoAvABTwRAIAUgByAOQQN2ayIMNgLoAUEBISUgDkEHcQwBCyAHIAUoAuwBIgRGDQEgBSAHIA5BA3YiAiAHIARrIAcgAmsgBE8iJRsiAmsiDDYC6AEgDiACQQN0awsiDjYC5AEgBSAMKAAAIgI2AuABICVFIAMgC0tyDQAgAyAZIAIgDnQgBnZBAnRqIgIvAQA7AAAgBSAFKALkASACLQACaiIONgLkASADIAItAANqIQMMAQsLA0AgAyALSw0BIAMgGSAFKALgASAOdCAGdkECdGoiAi8BADsAACAFIAUoAuQBIAItAAJqIg42AuQBIAMgAi0AA2ohAwwACwALAkAgAyARTw0AIAMgGSAFKALgASAOdEEAIAlrdkECdGoiAi0AADoAACACLQADQQFGBEAgBSgC5AEgAi0AAmohDgwBCyAFKALkASIOQR9LDQBBICAOIAItAAJqIgIgAkEgTxshDgtBbEFsIBAgDkEgRxsgBSgC6AEgBSgC7AFHGyEOCyAIKAKE7AFBAkYEQCAIQYjsAWogCCgCgOwBQYCABGtBgIAE/AoAACAQQYCABGsiAwRAIAgoAvzrASICQeD/A2ogAiAD/AoAAAsgCCAIKAL86wFB4P8DajYC/OsBIAggCCgCgOwBQSBrNgKA7AELIA5BiH9LDQEgCCAQNgKI6wEgCEEBNgKI6gEgCCAIKAL86wE2AvjqASAaQQJGBEAgCCAIQajQAGo2AgwLIAoiA0GIf0sNAwsgCCgClOsBBH8gCCgC0OkBBUGAgAgLIQwgCiAgRg0BICAgCmshCSAIKAK06QEhCyAdICBqIQ0gCCgCpOsBIQYCfwJAAn8gCiAdaiIRLQAAIg7AIgJBAE4EQCARQQFqDAELIAJBf0YEQCAJQQNJDQUgEUEDaiEEIBEvAAFBgP4BaiEODAILIAlBAUYNBCARLQABIA5BCHRyQYCAAmshDiARQQJqCyEEIA4NAEFsIQMgBCANRw0EQQAhDiAJDAELQbh/IQMgBEEBaiIPIA1LDQMgBC0AACIKQQNxDQEgCEEQaiAIIApBBnZBI0EJIA8gDSAPa0HADUHQDkGADyAIKAKM6gEgBiAOIAhBrNUBaiIHEBwiAkGIf0sNASAIQZggaiAIQQhqIApBBHZBA3FBH0EIIAIgD2oiBCANIARrQYAKQYALQZATIAgoAozqASAIKAKk6wEgDiAHEBwiAkGIf0sNAUFsIQMgCEGgMGogCEEEaiAKQQJ2QQNxQTRBCSACIARqIgQgDSAEa0GgC0GADUGgFSAIKAKM6gEgCCgCpOsBIA4gBxAcIgJBiH9LDQMgAiAEaiARawsiA0GIf0sNAgJAIBNBAEcgFEEAR3FFIA5BAEpxDQACQAJAIBMgFCAMIAwgFEsbIgJBACACQQBKG2ogC2siAkH8//8fTQRAIAYgAkGBgIAISXIgDkEJSHINAiAFQeABaiAIKAIIIA4QHQwBCyAFQeABaiAIKAIIIA4QHSAFKALkAUEZSyEzIAYNAQsgBSgC4AFBE0shBgsgCSADayEHIAMgEWohBCAIQQA2AqTrASAIKAKE7AEhAgJAIAYEQAJ/IAJBAUYEQCAIKAL86wEMAQsgEyAUQQAgFEEAShtqCyEUIAUgCCgC+OoBIgM2AswCIAgoAoDsASEcIA5FBEAgEyEJDAILIAgoArjpASEiIAgoArTpASEXIAgoArDpASELIAhBATYCjOoBIAhBrNABaiEyIAVB1AFqISZBACECA0AgAkEDRwRAICYgAkECdCIDaiADIDJqKAIANgIAIAJBAWohAgwBCwtBbCEDIAVBqAFqIgIgBCAHEAhBiH9LDQUgBUG8AWogAiAIKAIAEB4gBUHEAWogAiAIKAIIEB4gBUHMAWogAiAIKAIEEB5BCCAOIA5BCE4bIihBACAoQQBKGyElIA5BAWshGiATIAtrIS0gBSgCsAEhAiAFKALYASEGIAUoAtQBIRIgBSgCrAEhBCAFKAK0ASEjIAUoArgBISkgBSgCyAEhGCAFKALQASErIAUoAsABISQgBSgCqAEhCSAFKALEASEhIAUoAswBISogBSgCvAEhMCAzRSEVQQAhEANAIBIhESAQICVGBEAgBSAqNgLMASAFIDA2ArwBIAUgAjYCsAEgBSAhNgLEASAFIAk2AqgBIAhBmOwBaiEeIAhBiOwFaiEZIAhBiOwBaiEWIBRBIGshGyAzRSEnIBMhCQNAIA4gJUcEQCAFKALAASAFKAK8AUEDdGoiBi0AAiEfIAUoAtABIAUoAswBQQN0aiIELQACIRggBSgCyAEgBSgCxAFBA3RqIgItAAMhKyAELQADISQgBi0AAyEVIAIvAQAhEiAELwEAIREgBi8BACEKIAIoAgQhByAGKAIEIRAgBCgCBCEMAkAgAi0AAiINQQJPBEACQCAnIA1BGUlyRQRAIAcgBSgCqAEiDyAFKAKsASICdEEFIA1rdkEFdGohBwJAIAIgDWpBBWsiAkEhTwRAIAVBsBo2ArABDAELIAUoArABIgYgBSgCuAFPBEAgBSACQQdxIgQ2AqwBIAUgBiACQQN2ayICNgKwASAFIAIoAAAiDzYCqAEgBCECDAELIAYgBSgCtAEiBEYNACAFIAIgBiAEayACQQN2IgIgBiACayAESRsiBEEDdGsiAjYCrAEgBSAGIARrIgQ2ArABIAUgBCgAACIPNgKoAQsgBSACQQVqIgY2AqwBIAcgDyACdEEbdmohDQwBCyAFIAUoAqwBIgIgDWoiBjYCrAEgBSgCqAEgAnRBACANa3YgB2ohDSAGQSFPBEAgBUGwGjYCsAEMAQsgBSgCsAEiByAFKAK4AU8EQCAFIAZBB3EiAjYCrAEgBSAHIAZBA3ZrIgQ2ArABIAUgBCgAADYCqAEgAiEGDAELIAcgBSgCtAEiBEYNACAFIAYgByAEayAGQQN2IgIgByACayAESRsiAkEDdGsiBjYCrAEgBSAHIAJrIgI2ArABIAUgAigAADYCqAELIAUpAtQBITogBSANNgLUASAFIDo3AtgBDAELIBBFIQQgDUUEQCAmIBBBAEdBAnRqKAIAIQIgBSAmIARBAnRqKAIAIg02AtQBIAUgAjYC2AEgBSgCrAEhBgwBCyAFIAUoAqwBIgJBAWoiBjYCrAECQAJAIAQgB2ogBSgCqAEgAnRBH3ZqIgRBA0YEQCAFKALUAUEBayICQX8gAhshDQwBCyAmIARBAnRqKAIAIgJBfyACGyENIARBAUYNAQsgBSAFKALYATYC3AELIAUgBSgC1AE2AtgBIAUgDTYC1AELIBggH2ohBAJAIBhFBEAgBiECDAELIAUgBiAYaiICNgKsASAFKAKoASAGdEEAIBhrdiAMaiEMCwJAIARBFEkNACACQSFPBEAgBUGwGjYCsAEMAQsgBSgCsAEiBiAFKAK4AU8EQCAFIAJBB3EiBDYCrAEgBSAGIAJBA3ZrIgI2ArABIAUgAigAADYCqAEgBCECDAELIAYgBSgCtAEiBEYNACAFIAIgBiAEayACQQN2IgIgBiACayAESRsiBEEDdGsiAjYCrAEgBSAGIARrIgQ2ArABIAUgBCgAADYCqAELAkAgH0UEQCACIQQMAQsgBSACIB9qIgQ2AqwBIAUoAqgBIAJ0QQAgH2t2IBBqIRALAkAgBEEhTwRAQbAaIQIgBUGwGjYCsAEMAQsgBSgCsAEiAiAFKAK4AU8EQCAFIARBB3EiBjYCrAEgBSACIARBA3ZrIgI2ArABIAUgAigAADYCqAEgBiEEDAELIAIgBSgCtAEiB0YNACAFIAIgAiAHayAEQQN2IgYgAiAGayAHSRsiBmsiAjYCsAEgBSAEIAZBA3RrIgQ2AqwBIAUgAigAADYCqAELAkAgGiAlRg0AIAUgFUECdEGwGWooAgAgBSgCqAEiB0EAIAQgFWoiBGt2cSAKajYCvAEgBSAkQQJ0QbAZaigCACAHQQAgBCAkaiIEa3ZxIBFqNgLMAQJAIARBIU8EQEGwGiECIAVBsBo2ArABDAELIAUoArgBIAJNBEAgBSAEQQdxIgY2AqwBIAUgAiAEQQN2ayICNgKwASAFIAIoAAAiBzYCqAEgBiEEDAELIAIgBSgCtAEiCkYNACAFIAIgAiAKayAEQQN2IgYgAiAGayAKSRsiBmsiAjYCsAEgBSAEIAZBA3RrIgQ2AqwBIAUgAigAACIHNgKoAQsgBSAEICtqIgQ2AqwBIAUgK0ECdEGwGWooAgAgB0EAIARrdnEgEmo2AsQBIARBIU8EQCAFQbAaNgKwAQwBCyAFKAK4ASACTQRAIAUgBEEHcTYCrAEgBSACIARBA3ZrIgI2ArABIAUgAigAADYCqAEMAQsgAiAFKAK0ASIGRg0AIAUgBCACIAZrIARBA3YiBCACIARrIAZJGyIEQQN0azYCrAEgBSACIARrIgI2ArABIAUgAigAADYCqAELAkACQCAIKAKE7AFBAkYEQCAFKALMAiIHIAVB4AFqICVBB3FBDGxqIhUoAgAiAmoiCiAIKAKA7AEiBEsEQCAEIAdHBEAgBCAHayIEIBQgCWtLDQsgCSAHIAQQHyAVIAIgBGsiAjYCACAEIAlqIQkLIAUgFjYCzAIgCEEANgKE7AECQAJAAkAgAkGAgARKDQAgCSAVKAIEIhIgAmoiBmogG0sNACAGQSBqIBQgCWtNDQELIAUgFSgCCDYCgAEgBSAVKQIANwN4IAkgFCAFQfgAaiAFQcwCaiAZIAsgFyAiECAhBgwBCyACIBZqIQcgAiAJaiEEIBUoAgghESAWKQAAITogCSAWKQAINwAIIAkgOjcAAAJAIAJBEUkNACAeKQAAITogCSAeKQAINwAYIAkgOjcAECACQRBrQRFIDQAgCUEgaiECIB4hDwNAIA8pABAhOiACIA8pABg3AAggAiA6NwAAIA8pACAhOiACIA8pACg3ABggAiA6NwAQIA9BIGohDyACQSBqIgIgBEkNAAsLIAQgEWshAiAFIAc2AswCIAQgC2sgEUkEQCARIAQgF2tLDQ8gIiAiIAIgC2siCmoiByASak8EQCASRQ0CIAQgByAS/AoAAAwCC0EAIAprIgIEQCAEIAcgAvwKAAALIAogEmohEiAEIAprIQQgCyECCyARQRBPBEAgAikAACE6IAQgAikACDcACCAEIDo3AAAgEkERSA0BIAQgEmohByAEQRBqIQQDQCACKQAQITogBCACKQAYNwAIIAQgOjcAACACKQAgITogBCACKQAoNwAYIAQgOjcAECACQSBqIQIgBEEgaiIEIAdJDQALDAELAkAgEUEHTQRAIAQgAi0AADoAACAEIAItAAE6AAEgBCACLQACOgACIAQgAi0AAzoAAyAEIAIgEUECdCIHQeAaaigCAGoiAigAADYABCACIAdBgBtqKAIAayECDAELIAQgAikAADcAAAsgEkEJSQ0AIAQgEmohCiAEQQhqIgcgAkEIaiICa0EPTARAA0AgByACKQAANwAAIAJBCGohAiAHQQhqIgcgCkkNAAwCCwALIAIpAAAhOiAHIAIpAAg3AAggByA6NwAAIBJBGUgNACAEQRhqIQQDQCACKQAQITogBCACKQAYNwAIIAQgOjcAACACKQAgITogBCACKQAoNwAYIAQgOjcAECACQSBqIQIgBEEgaiIEIApJDQALCyAGQYh/SwRAIAYhAwwOCyAVIA02AgggFSAMNgIEIBUgEDYCACAZIRwMAwsgCkEgayEEAkACQCAKIBxLDQAgCSAVKAIEIhEgAmoiBmogBEsNACAGQSBqIBQgCWtNDQELIAUgFSgCCDYCkAEgBSAVKQIANwOIASAJIBQgBCAFQYgBaiAFQcwCaiAcIAsgFyAiECEhBgwCCyACIAlqIQQgFSgCCCEPIAcpAAAhOiAJIAcpAAg3AAggCSA6NwAAAkAgAkERSQ0AIAcpABAhOiAJIAcpABg3ABggCSA6NwAQIAJBEGtBEUgNACAHQRBqIQIgCUEgaiEHA0AgAikAECE6IAcgAikAGDcACCAHIDo3AAAgAikAICE6IAcgAikAKDcAGCAHIDo3ABAgAkEgaiECIAdBIGoiByAESQ0ACwsgBCAPayECIAUgCjYCzAIgBCALayAPSQRAIA8gBCAXa0sNDSAiICIgAiALayIKaiIHIBFqTwRAIBFFDQMgBCAHIBH8CgAADAMLQQAgCmsiAgRAIAQgByAC/AoAAAsgCiARaiERIAQgCmshBCALIQILIA9BEE8EQCACKQAAITogBCACKQAINwAIIAQgOjcAACARQRFIDQIgBCARaiEHIARBEGohBANAIAIpABAhOiAEIAIpABg3AAggBCA6NwAAIAIpACAhOiAEIAIpACg3ABggBCA6NwAQIAJBIGohAiAEQSBqIgQgB0kNAAsMAgsCQCAPQQdNBEAgBCACLQAAOgAAIAQgAi0AAToAASAEIAItAAI6AAIgBCACLQADOgADIAQgAiAPQQJ0IgdB4BpqKAIAaiICKAAANgAEIAIgB0GAG2ooAgBrIQIMAQsgBCACKQAANwAACyARQQlJDQEgBCARaiEKIARBCGoiByACQQhqIgJrQQ9MBEADQCAHIAIpAAA3AAAgAkEIaiECIAdBCGoiByAKSQ0ADAMLAAsgAikAACE6IAcgAikACDcACCAHIDo3AAAgEUEZSA0BIARBGGohBANAIAIpABAhOiAEIAIpABg3AAggBCA6NwAAIAIpACAhOiAEIAIpACg3ABggBCA6NwAQIAJBIGohAiAEQSBqIgQgCkkNAAsMAQsCQAJAIAUoAswCIhEgBUHgAWogJUEHcUEMbGoiDygCACICaiIHIBxLDQAgCSAPKAIEIgogAmoiBmogG0sNACAGQSBqIBQgCWtNDQELIAUgDygCCDYCoAEgBSAPKQIANwOYASAJIBQgBUGYAWogBUHMAmogHCALIBcgIhAgIQYMAQsgAiAJaiEEIA8oAgghFSARKQAAITogCSARKQAINwAIIAkgOjcAAAJAIAJBEUkNACARKQAQITogCSARKQAYNwAYIAkgOjcAECACQRBrQRFIDQAgEUEQaiECIAlBIGohEgNAIAIpABAhOiASIAIpABg3AAggEiA6NwAAIAIpACAhOiASIAIpACg3ABggEiA6NwAQIAJBIGohAiASQSBqIhIgBEkNAAsLIAQgFWshAiAFIAc2AswCIAQgC2sgFUkEQCAVIAQgF2tLDQwgIiAiIAIgC2siD2oiByAKak8EQCAKRQ0CIAQgByAK/AoAAAwCC0EAIA9rIgIEQCAEIAcgAvwKAAALIAogD2ohCiAEIA9rIQQgCyECCyAVQRBPBEAgAikAACE6IAQgAikACDcACCAEIDo3AAAgCkERSA0BIAQgCmohByAEQRBqIQQDQCACKQAQITogBCACKQAYNwAIIAQgOjcAACACKQAgITogBCACKQAoNwAYIAQgOjcAECACQSBqIQIgBEEgaiIEIAdJDQALDAELAkAgFUEHTQRAIAQgAi0AADoAACAEIAItAAE6AAEgBCACLQACOgACIAQgAi0AAzoAAyAEIAIgFUECdCIHQeAaaigCAGoiAigAADYABCACIAdBgBtqKAIAayECDAELIAQgAikAADcAAAsgCkEJSQ0AIAQgCmohDyAEQQhqIgcgAkEIaiICa0EPTARAA0AgByACKQAANwAAIAJBCGohAiAHQQhqIgcgD0kNAAwCCwALIAIpAAAhOiAHIAIpAAg3AAggByA6NwAAIApBGUgNACAEQRhqIQQDQCACKQAQITogBCACKQAYNwAIIAQgOjcAACACKQAgITogBCACKQAoNwAYIAQgOjcAECACQSBqIQIgBEEgaiIEIA9JDQALCyAGQYh/SwRAIAYhAwwLCyAFQeABaiAlQQdxQQxsaiICIA02AgggAiAMNgIEIAIgEDYCAAsgBiAJaiEJICVBAWohJSAQIC1qIAxqIS0MAQsLIAUoArABIAUoArQBRw0HIAUoAqwBQSBHDQcgDiAoayEQA0ACQCAOIBBMBEBBACECA0AgAkEDRg0CIDIgAkECdCIDaiADICZqKAIANgIAIAJBAWohAgwACwALIAVB4AFqIBBBB3FBDGxqIQoCfwJAIAgoAoTsAUECRgRAIAUoAswCIg8gCigCACIEaiIHIAgoAoDsASICSwRAIAIgD0cEQCACIA9rIgIgFCAJa0sNCyAJIA8gAhAfIAogBCACayIENgIAIAIgCWohCQsgBSAWNgLMAiAIQQA2AoTsAQJAAkACQCAEQYCABEoNACAJIAooAgQiDSAEaiIGaiAbSw0AIAZBIGogFCAJa00NAQsgBSAKKAIINgJQIAUgCikCADcDSCAJIBQgBUHIAGogBUHMAmogGSALIBcgIhAgIQYMAQsgBCAWaiEHIAQgCWohDCAKKAIIIQogFikAACE6IAkgFikACDcACCAJIDo3AAACQCAEQRFJDQAgHikAACE6IAkgHikACDcAGCAJIDo3ABAgBEEQa0ERSA0AIAlBIGohAiAeIQQDQCAEKQAQITogAiAEKQAYNwAIIAIgOjcAACAEKQAgITogAiAEKQAoNwAYIAIgOjcAECAEQSBqIQQgAkEgaiICIAxJDQALCyAMIAprIQIgBSAHNgLMAiAMIAtrIApJBEAgCiAMIBdrSw0PICIgIiACIAtrIgdqIgQgDWpPBEAgDUUNAiAMIAQgDfwKAAAMAgtBACAHayICBEAgDCAEIAL8CgAACyAHIA1qIQ0gDCAHayEMIAshAgsgCkEQTwRAIAIpAAAhOiAMIAIpAAg3AAggDCA6NwAAIA1BEUgNASAMIA1qIQcgDEEQaiEEA0AgAikAECE6IAQgAikAGDcACCAEIDo3AAAgAikAICE6IAQgAikAKDcAGCAEIDo3ABAgAkEgaiECIARBIGoiBCAHSQ0ACwwBCwJAIApBB00EQCAMIAItAAA6AAAgDCACLQABOgABIAwgAi0AAjoAAiAMIAItAAM6AAMgDCACIApBAnQiBEHgGmooAgBqIgIoAAA2AAQgAiAEQYAbaigCAGshAgwBCyAMIAIpAAA3AAALIA1BCUkNACAMIA1qIQcgDEEIaiIEIAJBCGoiAmtBD0wEQANAIAQgAikAADcAACACQQhqIQIgBEEIaiIEIAdJDQAMAgsACyACKQAAITogBCACKQAINwAIIAQgOjcAACANQRlIDQAgDEEYaiEEA0AgAikAECE6IAQgAikAGDcACCAEIDo3AAAgAikAICE6IAQgAikAKDcAGCAEIDo3ABAgAkEgaiECIARBIGoiBCAHSQ0ACwsgBkGJf08EQCAGIQMMDgsgGSEcIAYgCWoMAwsgB0EgayECAkACQCAHIBxLDQAgCSAKKAIEIhIgBGoiDGogAksNACAMQSBqIBQgCWtNDQELIAUgCigCCDYCYCAFIAopAgA3A1ggCSAUIAIgBUHYAGogBUHMAmogHCALIBcgIhAhIQwMAgsgBCAJaiEGIAooAgghCiAPKQAAITogCSAPKQAINwAIIAkgOjcAAAJAIARBEUkNACAPKQAQITogCSAPKQAYNwAYIAkgOjcAECAEQRBrQRFIDQAgD0EQaiECIAlBIGohBANAIAIpABAhOiAEIAIpABg3AAggBCA6NwAAIAIpACAhOiAEIAIpACg3ABggBCA6NwAQIAJBIGohAiAEQSBqIgQgBkkNAAsLIAYgCmshAiAFIAc2AswCIAYgC2sgCkkEQCAKIAYgF2tLDQ0gIiAiIAIgC2siB2oiBCASak8EQCASRQ0DIAYgBCAS/AoAAAwDC0EAIAdrIgIEQCAGIAQgAvwKAAALIAcgEmohEiAGIAdrIQYgCyECCyAKQRBPBEAgAikAACE6IAYgAikACDcACCAGIDo3AAAgEkERSA0CIAYgEmohByAGQRBqIQQDQCACKQAQITogBCACKQAYNwAIIAQgOjcAACACKQAgITogBCACKQAoNwAYIAQgOjcAECACQSBqIQIgBEEgaiIEIAdJDQALDAILAkAgCkEHTQRAIAYgAi0AADoAACAGIAItAAE6AAEgBiACLQACOgACIAYgAi0AAzoAAyAGIAIgCkECdCIEQeAaaigCAGoiAigAADYABCACIARBgBtqKAIAayECDAELIAYgAikAADcAAAsgEkEJSQ0BIAYgEmohByAGQQhqIgQgAkEIaiICa0EPTARAA0AgBCACKQAANwAAIAJBCGohAiAEQQhqIgQgB0kNAAwDCwALIAIpAAAhOiAEIAIpAAg3AAggBCA6NwAAIBJBGUgNASAGQRhqIQQDQCACKQAQITogBCACKQAYNwAIIAQgOjcAACACKQAgITogBCACKQAoNwAYIAQgOjcAECACQSBqIQIgBEEgaiIEIAdJDQALDAELAkACQCAFKALMAiIGIAooAgAiAmoiByAcSw0AIAkgCigCBCINIAJqIgxqIBtLDQAgDEEgaiAUIAlrTQ0BCyAFIAooAgg2AnAgBSAKKQIANwNoIAkgFCAFQegAaiAFQcwCaiAcIAsgFyAiECAhDAwBCyACIAlqIQQgCigCCCEKIAYpAAAhOiAJIAYpAAg3AAggCSA6NwAAAkAgAkERSQ0AIAYpABAhOiAJIAYpABg3ABggCSA6NwAQIAJBEGtBEUgNACAGQRBqIQIgCUEgaiEGA0AgAikAECE6IAYgAikAGDcACCAGIDo3AAAgAikAICE6IAYgAikAKDcAGCAGIDo3ABAgAkEgaiECIAZBIGoiBiAESQ0ACwsgBCAKayECIAUgBzYCzAIgBCALayAKSQRAIAogBCAXa0sNDCAiICIgAiALayIHaiIGIA1qTwRAIA1FDQIgBCAGIA38CgAADAILQQAgB2siAgRAIAQgBiAC/AoAAAsgByANaiENIAQgB2shBCALIQILIApBEE8EQCACKQAAITogBCACKQAINwAIIAQgOjcAACANQRFIDQEgBCANaiEGIARBEGohBANAIAIpABAhOiAEIAIpABg3AAggBCA6NwAAIAIpACAhOiAEIAIpACg3ABggBCA6NwAQIAJBIGohAiAEQSBqIgQgBkkNAAsMAQsCQCAKQQdNBEAgBCACLQAAOgAAIAQgAi0AAToAASAEIAItAAI6AAIgBCACLQADOgADIAQgAiAKQQJ0IgZB4BpqKAIAaiICKAAANgAEIAIgBkGAG2ooAgBrIQIMAQsgBCACKQAANwAACyANQQlJDQAgBCANaiEGIARBCGoiByACQQhqIgJrQQ9MBEADQCAHIAIpAAA3AAAgAkEIaiECIAdBCGoiByAGSQ0ADAILAAsgAikAACE6IAcgAikACDcACCAHIDo3AAAgDUEZSA0AIARBGGohBANAIAIpABAhOiAEIAIpABg3AAggBCA6NwAAIAIpACAhOiAEIAIpACg3ABggBCA6NwAQIAJBIGohAiAEQSBqIgQgBkkNAAsLIAxBiH9LBEAgDCEDDAsLIAkgDGoLIQkgEEEBaiEQDAELCyAIKAKE7AEhAiAFKALMAiEDDAMFICQgMEEDdGoiBy0AAiEuICsgKkEDdGoiCi0AAiEvIBggIUEDdGoiDC0AAyEWIAotAAMhGyAHLQADIR8gDC8BACEnIAovAQAhHiAHLwEAIRkgDCgCBCENIAcoAgQhByAKKAIEIQoCQAJAIAwtAAIiEkECTwRAIAkgBHQhDCAVIBJBGUlyRQRAIAxBBSASa3ZBBXQgDWohDQJAIAQgEmpBBWsiBEEgSwRAQbAaIQIMAQsgAiApTwRAIAUgBEEHcSIMNgKsASACIARBA3ZrIgIoAAAhCSAMIQQMAQsgAiAjRg0AIAUgBCACICNrIARBA3YiBCACIARrICNJGyIMQQN0ayIENgKsASACIAxrIgIoAAAhCQsgBSAEQQVqIg82AqwBIA0gCSAEdEEbdmohEgwCCyAFIAQgEmoiDzYCrAEgDEEAIBJrdiANaiESIA9BIEsEQEGwGiECDAILIAIgKU8EQCAFIA9BB3EiBDYCrAEgAiAPQQN2ayICKAAAIQkgBCEPDAILIAIgI0YNASAFIA8gAiAjayAPQQN2IgQgAiAEayAjSRsiBEEDdGsiDzYCrAEgAiAEayICKAAAIQkMAQsgB0UhDCASRQRAICYgDEECdGooAgAhEiAmIAdBAEdBAnRqKAIAIREgBCEPDAILIAUgBEEBaiIPNgKsASANIAkgBHRBH3ZqIAxqIgxBA0YEQCARQQFrIgRBfyAEGyESDAELICYgDEECdGooAgAiBEF/IAQbIRIgDEEBRg0BCyAFIAY2AtwBCyAuIC9qIQQgBSASNgLUASAFIBE2AtgBAkAgL0UEQCAPIQwMAQsgBSAPIC9qIgw2AqwBIAkgD3RBACAva3YgCmohCgsCQCAEQRRJDQAgDEEgSwRAQbAaIQIMAQsgAiApTwRAIAUgDEEHcSIENgKsASACIAxBA3ZrIgIoAAAhCSAEIQwMAQsgAiAjRg0AIAUgDCACICNrIAxBA3YiBCACIARrICNJGyIEQQN0ayIMNgKsASACIARrIgIoAAAhCQsCQCAuRQRAIAwhBAwBCyAFIAwgLmoiBDYCrAEgCSAMdEEAIC5rdiAHaiEHCwJAIARBIEsEQEGwGiECDAELIAIgKU8EQCAFIARBB3EiBjYCrAEgAiAEQQN2ayICKAAAIQkgBiEEDAELIAIgI0YNACAFIAQgAiAjayAEQQN2IgQgAiAEayAjSRsiBkEDdGsiBDYCrAEgAiAGayICKAAAIQkLAkAgECAaRg0AIB9BAnRBsBlqKAIAIAlBACAEIB9qIgRrdnEhDyAbQQJ0QbAZaigCACAJQQAgBCAbaiIEa3ZxIQYCQAJ/AkACQCAEQSBLBEBBsBohAgwBCyACIClPBEAgBSAEQQdxIgw2AqwBIAIgBEEDdmsMAwsgAiAjRw0BCyAEIQwMAgsgBSAEIAIgI2sgBEEDdiIEIAIgBGsgI0kbIgRBA3RrIgw2AqwBIAIgBGsLIgIoAAAhCQsgDyAZaiEwIAYgHmohKiAFIAwgFmoiBjYCrAEgFkECdEGwGWooAgAgCUEAIAZrdnEgJ2ohIQJ/AkACQCAGQSBLBEBBsBohAgwBCyACIClPBEAgBSAGQQdxIgQ2AqwBIAIgBkEDdmsMAwsgAiAjRw0BCyAGIQQMAgsgBSAGIAIgI2sgBkEDdiIEIAIgBGsgI0kbIgZBA3RrIgQ2AqwBIAIgBmsLIgIoAAAhCQsgBUHgAWogEEEMbGoiBiASNgIIIAYgCjYCBCAGIAc2AgAgEEEBaiEQIAcgLWogCmohLSARIQYMAQsACwALAn8CQAJAAkAgAg4DAQIAAgsgBSAIKAL46gEiAzYCzAJBACECIBMgFEEAIBRBAEobaiEaIAgoAoDsASERAn8CQCAORQRAIBMhBwwBCyAIKAK46QEhFiAIKAK06QEhHyAIKAKw6QEhCyAIQQE2AozqASAIQazQAWohKyAFQYwCaiEbA0AgAkEDRwRAIBsgAkECdCIDaiADICtqKAIANgIAIAJBAWohAgwBCwsgBUHgAWoiAiAEIAcQCEGIf0sNByAFQfQBaiACIAgoAgAQHiAFQfwBaiACIAgoAggQHiAFQYQCaiACIAgoAgQQHiAzRSEeIBMhBwJAA0AgDkUNASAFKAL4ASAFKAL0AUEDdGoiBC0AAiEkIAUoAogCIAUoAoQCQQN0aiIDLQACIRUgBSgCgAIgBSgC/AFBA3RqIgItAAMhJyADLQADIRIgBC0AAyEcIAIvAQAhGSADLwEAIQ8gBC8BACEMIAIoAgQhBiAEKAIEIQQgAygCBCEJAkAgAi0AAiINQQJPBEACQCAeIA1BGUlyRQRAIAUoAuABIiEgBSgC5AEiAnRBBSANa3ZBBXQgBmohBgJAIAIgDWpBBWsiAkEhTwRAIAVBsBo2AugBDAELIAUoAugBIgogBSgC8AFPBEAgBSACQQdxIgM2AuQBIAUgCiACQQN2ayICNgLoASAFIAIoAAAiITYC4AEgAyECDAELIAogBSgC7AEiA0YNACAFIAIgCiADayACQQN2IgIgCiACayADSRsiA0EDdGsiAjYC5AEgBSAKIANrIgM2AugBIAUgAygAACIhNgLgAQsgBSACQQVqIgo2AuQBIAYgISACdEEbdmohDQwBCyAFIAUoAuQBIgIgDWoiCjYC5AEgBSgC4AEgAnRBACANa3YgBmohDSAKQSFPBEAgBUGwGjYC6AEMAQsgBSgC6AEiBiAFKALwAU8EQCAFIApBB3EiAjYC5AEgBSAGIApBA3ZrIgM2AugBIAUgAygAADYC4AEgAiEKDAELIAYgBSgC7AEiA0YNACAFIAogBiADayAKQQN2IgIgBiACayADSRsiAkEDdGsiCjYC5AEgBSAGIAJrIgI2AugBIAUgAigAADYC4AELIAUpAowCITogBSANNgKMAiAFIDo3ApACDAELIARFIQMgDUUEQCAbIARBAEdBAnRqKAIAIQIgBSAbIANBAnRqKAIAIg02AowCIAUgAjYCkAIgBSgC5AEhCgwBCyAFIAUoAuQBIgJBAWoiCjYC5AECQAJAIAMgBmogBSgC4AEgAnRBH3ZqIgNBA0YEQCAFKAKMAkEBayICQX8gAhshDQwBCyAbIANBAnRqKAIAIgJBfyACGyENIANBAUYNAQsgBSAFKAKQAjYClAILIAUgBSgCjAI2ApACIAUgDTYCjAILIBUgJGohAwJAIBVFBEAgCiECDAELIAUgCiAVaiICNgLkASAFKALgASAKdEEAIBVrdiAJaiEJCwJAIANBFEkNACACQSFPBEAgBUGwGjYC6AEMAQsgBSgC6AEiBiAFKALwAU8EQCAFIAJBB3EiAzYC5AEgBSAGIAJBA3ZrIgI2AugBIAUgAigAADYC4AEgAyECDAELIAYgBSgC7AEiA0YNACAFIAIgBiADayACQQN2IgIgBiACayADSRsiA0EDdGsiAjYC5AEgBSAGIANrIgM2AugBIAUgAygAADYC4AELAkAgJEUEQCACIQMMAQsgBSACICRqIgM2AuQBIAUoAuABIAJ0QQAgJGt2IARqIQQLAkAgA0EhTwRAQbAaIQIgBUGwGjYC6AEMAQsgBSgC6AEiAiAFKALwAU8EQCAFIANBB3EiBjYC5AEgBSACIANBA3ZrIgI2AugBIAUgAigAADYC4AEgBiEDDAELIAIgBSgC7AEiCkYNACAFIAIgAiAKayADQQN2IgYgAiAGayAKSRsiBmsiAjYC6AEgBSADIAZBA3RrIgM2AuQBIAUgAigAADYC4AELAkAgDkEBRg0AIAUgHEECdEGwGWooAgAgBSgC4AEiBkEAIAMgHGoiA2t2cSAMajYC9AEgBSASQQJ0QbAZaigCACAGQQAgAyASaiIDa3ZxIA9qNgKEAgJAIANBIU8EQEGwGiECIAVBsBo2AugBDAELIAUoAvABIAJNBEAgBSADQQdxIgo2AuQBIAUgAiADQQN2ayICNgLoASAFIAIoAAAiBjYC4AEgCiEDDAELIAIgBSgC7AEiCkYNACAFIAIgAiAKayADQQN2IgYgAiAGayAKSRsiBmsiAjYC6AEgBSADIAZBA3RrIgM2AuQBIAUgAigAACIGNgLgAQsgBSADICdqIgM2AuQBIAUgJ0ECdEGwGWooAgAgBkEAIANrdnEgGWo2AvwBIANBIU8EQCAFQbAaNgLoAQwBCyAFKALwASACTQRAIAUgA0EHcTYC5AEgBSACIANBA3ZrIgI2AugBIAUgAigAADYC4AEMAQsgAiAFKALsASIGRg0AIAUgAyACIAZrIANBA3YiAyACIANrIAZJGyIDQQN0azYC5AEgBSACIANrIgI2AugBIAUgAigAADYC4AELIAUoAswCIgwgBGoiCiAIKAKA7AEiAk0EQCAKQSBrIQIgBSAENgKoASAFIAk2AqwBIAUgDTYCsAECQAJAAkAgCiARSw0AIAcgBCAJaiIDaiACSw0AIANBIGogGiAHa00NAQsgBUFAayAFKAKwATYCACAFIAUpA6gBNwM4IAcgGiACIAVBOGogBUHMAmogESALIB8gFhAhIQMMAQsgBCAHaiEGIAwpAAAhOiAHIAwpAAg3AAggByA6NwAAAkAgBEERSQ0AIAwpABAhOiAHIAwpABg3ABggByA6NwAQIARBEGtBEUgNACAMQRBqIQIgB0EgaiEEA0AgAikAECE6IAQgAikAGDcACCAEIDo3AAAgAikAICE6IAQgAikAKDcAGCAEIDo3ABAgAkEgaiECIARBIGoiBCAGSQ0ACwsgBiANayECIAUgCjYCzAIgBiALayANSQRAIA0gBiAfa0sNDCAWIBYgAiALayIKaiIEIAlqTwRAIAlFDQIgBiAEIAn8CgAADAILQQAgCmsiAgRAIAYgBCAC/AoAAAsgBSAJIApqIgk2AqwBIAYgCmshBiALIQILIA1BEE8EQCACKQAAITogBiACKQAINwAIIAYgOjcAACAJQRFIDQEgBiAJaiEKIAZBEGohBANAIAIpABAhOiAEIAIpABg3AAggBCA6NwAAIAIpACAhOiAEIAIpACg3ABggBCA6NwAQIAJBIGohAiAEQSBqIgQgCkkNAAsMAQsCQCANQQdNBEAgBiACLQAAOgAAIAYgAi0AAToAASAGIAItAAI6AAIgBiACLQADOgADIAYgAiANQQJ0IgRB4BpqKAIAaiICKAAANgAEIAIgBEGAG2ooAgBrIQIMAQsgBiACKQAANwAACyAJQQlJDQAgBiAJaiEKIAZBCGoiBCACQQhqIgJrQQ9MBEADQCAEIAIpAAA3AAAgAkEIaiECIARBCGoiBCAKSQ0ADAILAAsgAikAACE6IAQgAikACDcACCAEIDo3AAAgCUEZSA0AIAZBGGohBANAIAIpABAhOiAEIAIpABg3AAggBCA6NwAAIAIpACAhOiAEIAIpACg3ABggBCA6NwAQIAJBIGohAiAEQSBqIgQgCkkNAAsLIANBiH9LDQwgDkEBayEOIAMgB2ohBwwBCwsgDkEATA0IIAIgDEcEQEG6fyEDIAIgDGsiAiAaIAdrSw0LIAcgDCACEB8gAiAHaiEHIAQgAmshBAsgBSAIQYjsAWoiAjYCzAIgCEEANgKE7AEgCEGI7AVqIREgBSAENgKoASAFIAk2AqwBIAUgDTYCsAECQAJAAkAgBEGAgARKDQAgByAEIAlqIgNqIBpBIGtLDQAgA0EgaiAaIAdrTQ0BCyAFIAUoArABNgIwIAUgBSkDqAE3AyggByAaIAVBKGogBUHMAmogESALIB8gFhAgIQMMAQsgAiAEaiEKIAQgB2ohBiACKQAAITogByACKQAINwAIIAcgOjcAAAJAIARBEUkNACAIKQCY7AEhOiAHIAhBoOwBaikAADcAGCAHIDo3ABAgBEEQa0ERSA0AIAhBmOwBaiECIAdBIGohBANAIAIpABAhOiAEIAIpABg3AAggBCA6NwAAIAIpACAhOiAEIAIpACg3ABggBCA6NwAQIAJBIGohAiAEQSBqIgQgBkkNAAsLIAYgDWshAiAFIAo2AswCIAYgC2sgDUkEQCANIAYgH2tLDQogFiAWIAIgC2siCmoiBCAJak8EQCAJRQ0CIAYgBCAJ/AoAAAwCC0EAIAprIgIEQCAGIAQgAvwKAAALIAUgCSAKaiIJNgKsASAGIAprIQYgCyECCyANQRBPBEAgAikAACE6IAYgAikACDcACCAGIDo3AAAgCUERSA0BIAYgCWohCiAGQRBqIQQDQCACKQAQITogBCACKQAYNwAIIAQgOjcAACACKQAgITogBCACKQAoNwAYIAQgOjcAECACQSBqIQIgBEEgaiIEIApJDQALDAELAkAgDUEHTQRAIAYgAi0AADoAACAGIAItAAE6AAEgBiACLQACOgACIAYgAi0AAzoAAyAGIAIgDUECdCIEQeAaaigCAGoiAigAADYABCACIARBgBtqKAIAayECDAELIAYgAikAADcAAAsgCUEJSQ0AIAYgCWohCiAGQQhqIgQgAkEIaiICa0EPTARAA0AgBCACKQAANwAAIAJBCGohAiAEQQhqIgQgCkkNAAwCCwALIAIpAAAhOiAEIAIpAAg3AAggBCA6NwAAIAlBGUgNACAGQRhqIQQDQCACKQAQITogBCACKQAYNwAIIAQgOjcAACACKQAgITogBCACKQAoNwAYIAQgOjcAECACQSBqIQIgBEEgaiIEIApJDQALCyADQYh/Sw0KIAMgB2ohByAOQQFrIgpFDQAgGkEgayESIDNFIRwDQCAFKAL4ASAFKAL0AUEDdGoiBC0AAiEJIAUoAogCIAUoAoQCQQN0aiIDLQACIQwgBSgCgAIgBSgC/AFBA3RqIgItAAMhJCADLQADIRUgBC0AAyEnIAIvAQAhHiADLwEAIRkgBC8BACEPIAIoAgQhBiAEKAIEIQQgAygCBCEOAkAgAi0AAiIYQQJPBEACQCAcIBhBGUlyRQRAIAUoAuABIiogBSgC5AEiAnRBBSAYa3ZBBXQgBmohBgJAIAIgGGpBBWsiAkEhTwRAIAVBsBo2AugBDAELIAUoAugBIg0gBSgC8AFPBEAgBSACQQdxIgM2AuQBIAUgDSACQQN2ayICNgLoASAFIAIoAAAiKjYC4AEgAyECDAELIA0gBSgC7AEiA0YNACAFIAIgDSADayACQQN2IgIgDSACayADSRsiA0EDdGsiAjYC5AEgBSANIANrIgM2AugBIAUgAygAACIqNgLgAQsgBSACQQVqIg02AuQBIAYgKiACdEEbdmohBgwBCyAFIAUoAuQBIgIgGGoiDTYC5AEgBSgC4AEgAnRBACAYa3YgBmohBiANQSFPBEAgBUGwGjYC6AEMAQsgBSgC6AEiGCAFKALwAU8EQCAFIA1BB3EiAjYC5AEgBSAYIA1BA3ZrIgM2AugBIAUgAygAADYC4AEgAiENDAELIBggBSgC7AEiA0YNACAFIA0gGCADayANQQN2IgIgGCACayADSRsiAkEDdGsiDTYC5AEgBSAYIAJrIgI2AugBIAUgAigAADYC4AELIAUpAowCITogBSAGNgKMAiAFIDo3ApACDAELIARFIQMgGEUEQCAbIARBAEdBAnRqKAIAIQIgBSAbIANBAnRqKAIAIgY2AowCIAUgAjYCkAIgBSgC5AEhDQwBCyAFIAUoAuQBIgJBAWoiDTYC5AECQAJAIAMgBmogBSgC4AEgAnRBH3ZqIgNBA0YEQCAFKAKMAkEBayICQX8gAhshBgwBCyAbIANBAnRqKAIAIgJBfyACGyEGIANBAUYNAQsgBSAFKAKQAjYClAILIAUgBSgCjAI2ApACIAUgBjYCjAILIAkgDGohAwJAIAxFBEAgDSECDAELIAUgDCANaiICNgLkASAFKALgASANdEEAIAxrdiAOaiEOCwJAIANBFEkNACACQSFPBEAgBUGwGjYC6AEMAQsgBSgC6AEiDCAFKALwAU8EQCAFIAJBB3EiAzYC5AEgBSAMIAJBA3ZrIgI2AugBIAUgAigAADYC4AEgAyECDAELIAwgBSgC7AEiA0YNACAFIAIgDCADayACQQN2IgIgDCACayADSRsiA0EDdGsiAjYC5AEgBSAMIANrIgM2AugBIAUgAygAADYC4AELAkAgCUUEQCACIQMMAQsgBSACIAlqIgM2AuQBIAUoAuABIAJ0QQAgCWt2IARqIQQLAkAgA0EhTwRAQbAaIQIgBUGwGjYC6AEMAQsgBSgC6AEiAiAFKALwAU8EQCAFIANBB3EiDDYC5AEgBSACIANBA3ZrIgI2AugBIAUgAigAADYC4AEgDCEDDAELIAIgBSgC7AEiCUYNACAFIAIgAiAJayADQQN2IgwgAiAMayAJSRsiDGsiAjYC6AEgBSADIAxBA3RrIgM2AuQBIAUgAigAADYC4AELAkAgCkEBRg0AIAUgJ0ECdEGwGWooAgAgBSgC4AEiCUEAIAMgJ2oiA2t2cSAPajYC9AEgBSAVQQJ0QbAZaigCACAJQQAgAyAVaiIDa3ZxIBlqNgKEAgJAIANBIU8EQEGwGiECIAVBsBo2AugBDAELIAUoAvABIAJNBEAgBSADQQdxIgw2AuQBIAUgAiADQQN2ayICNgLoASAFIAIoAAAiCTYC4AEgDCEDDAELIAIgBSgC7AEiD0YNACAFIAIgAiAPayADQQN2IgwgAiAMayAPSRsiDGsiAjYC6AEgBSADIAxBA3RrIgM2AuQBIAUgAigAACIJNgLgAQsgBSADICRqIgM2AuQBIAUgJEECdEGwGWooAgAgCUEAIANrdnEgHmo2AvwBIANBIU8EQCAFQbAaNgLoAQwBCyAFKALwASACTQRAIAUgA0EHcTYC5AEgBSACIANBA3ZrIgI2AugBIAUgAigAADYC4AEMAQsgAiAFKALsASIMRg0AIAUgAyACIAxrIANBA3YiAyACIANrIAxJGyIDQQN0azYC5AEgBSACIANrIgI2AugBIAUgAigAADYC4AELIAUgBDYCqAEgBSAONgKsASAFIAY2ArABAkACQAJAIAUoAswCIgIgBGoiDCARSw0AIAcgBCAOaiIDaiASSw0AIANBIGogGiAHa00NAQsgBSAFKAKwATYCICAFIAUpA6gBNwMYIAcgGiAFQRhqIAVBzAJqIBEgCyAfIBYQICEDDAELIAQgB2ohCSACKQAAITogByACKQAINwAIIAcgOjcAAAJAIARBEUkNACACKQAQITogByACKQAYNwAYIAcgOjcAECAEQRBrQRFIDQAgAkEQaiECIAdBIGohBANAIAIpABAhOiAEIAIpABg3AAggBCA6NwAAIAIpACAhOiAEIAIpACg3ABggBCA6NwAQIAJBIGohAiAEQSBqIgQgCUkNAAsLIAkgBmshAiAFIAw2AswCIAkgC2sgBkkEQCAGIAkgH2tLDQsgFiAWIAIgC2siDGoiBCAOak8EQCAORQ0CIAkgBCAO/AoAAAwCC0EAIAxrIgIEQCAJIAQgAvwKAAALIAUgDCAOaiIONgKsASAJIAxrIQkgCyECCyAGQRBPBEAgAikAACE6IAkgAikACDcACCAJIDo3AAAgDkERSA0BIAkgDmohBiAJQRBqIQQDQCACKQAQITogBCACKQAYNwAIIAQgOjcAACACKQAgITogBCACKQAoNwAYIAQgOjcAECACQSBqIQIgBEEgaiIEIAZJDQALDAELAkAgBkEHTQRAIAkgAi0AADoAACAJIAItAAE6AAEgCSACLQACOgACIAkgAi0AAzoAAyAJIAIgBkECdCIEQeAaaigCAGoiAigAADYABCACIARBgBtqKAIAayECDAELIAkgAikAADcAAAsgDkEJSQ0AIAkgDmohBiAJQQhqIgQgAkEIaiICa0EPTARAA0AgBCACKQAANwAAIAJBCGohAiAEQQhqIgQgBkkNAAwCCwALIAIpAAAhOiAEIAIpAAg3AAggBCA6NwAAIA5BGUgNACAJQRhqIQQDQCACKQAQITogBCACKQAYNwAIIAQgOjcAACACKQAgITogBCACKQAoNwAYIAQgOjcAECACQSBqIQIgBEEgaiIEIAZJDQALCyADQYh/Sw0LIAMgB2ohByAKQQFrIgoNAAsLIAUoAugBIAUoAuwBRw0HQWwhAyAFKALkAUEgRw0JQQAhAgNAIAJBA0cEQCArIAJBAnQiA2ogAyAbaigCADYCACACQQFqIQIMAQsLIAUoAswCIgMgCCgChOwBQQJHDQEaCyARIANrIgIgGiAHa0sNBUEAIQQgBwRAIAIEQCAHIAMgAvwKAAALIAIgB2ohBAsgCEEANgKE7AEgCEGI7AVqIREgBCEHIAhBiOwBagshAiARIAJrIgMgGiAHa0sNBCAHBH8gAwRAIAcgAiAD/AoAAAsgAyAHagVBAAsgE2shAwwHCyATIBRBACAUQQBKG2oMAQsgCCgC/OsBCyEWIAUgCCgC+OoBIgI2AswCIAIgCCgCiOsBaiEfAkAgDkUEQCATIQkMAQsgCCgCuOkBIRggCCgCtOkBISsgCCgCsOkBIQwgCEEBNgKM6gEgCEGs0AFqISQgBUGMAmohGkEAIQIDQCACQQNHBEAgGiACQQJ0IgNqIAMgJGooAgA2AgAgAkEBaiECDAELC0FsIQMgBUHgAWoiAiAEIAcQCEGIf0sNBSAFQfQBaiACIAgoAgAQHiAFQfwBaiACIAgoAggQHiAFQYQCaiACIAgoAgQQHiAWQSBrIRwgM0UhHiATIQkDQCAOBEAgBSgC+AEgBSgC9AFBA3RqIgItAAIhGyAFKAKIAiAFKAKEAkEDdGoiBC0AAiENIAUoAoACIAUoAvwBQQN0aiIGLQADIRUgBC0AAyEnIAItAAMhEiAGLwEAIRkgBC8BACERIAIvAQAhDyAGKAIEIQcgAigCBCECIAQoAgQhBAJAIAYtAAIiKEECTwRAAkAgHiAoQRlJckUEQCAFKALgASIhIAUoAuQBIgZ0QQUgKGt2QQV0IAdqIQcCQCAGIChqQQVrIgZBIU8EQCAFQbAaNgLoAQwBCyAFKALoASIKIAUoAvABTwRAIAUgBkEHcSILNgLkASAFIAogBkEDdmsiBjYC6AEgBSAGKAAAIiE2AuABIAshBgwBCyAKIAUoAuwBIgtGDQAgBSAGIAogC2sgBkEDdiIGIAogBmsgC0kbIgtBA3RrIgY2AuQBIAUgCiALayILNgLoASAFIAsoAAAiITYC4AELIAUgBkEFaiIKNgLkASAHICEgBnRBG3ZqIRAMAQsgBSAFKALkASIGIChqIgo2AuQBIAUoAuABIAZ0QQAgKGt2IAdqIRAgCkEhTwRAIAVBsBo2AugBDAELIAUoAugBIgcgBSgC8AFPBEAgBSAKQQdxIgY2AuQBIAUgByAKQQN2ayILNgLoASAFIAsoAAA2AuABIAYhCgwBCyAHIAUoAuwBIgtGDQAgBSAKIAcgC2sgCkEDdiIGIAcgBmsgC0kbIgZBA3RrIgo2AuQBIAUgByAGayIGNgLoASAFIAYoAAA2AuABCyAFKQKMAiE6IAUgEDYCjAIgBSA6NwKQAgwBCyACRSELIChFBEAgGiACQQBHQQJ0aigCACEGIAUgGiALQQJ0aigCACIQNgKMAiAFIAY2ApACIAUoAuQBIQoMAQsgBSAFKALkASIGQQFqIgo2AuQBAkACQCAHIAtqIAUoAuABIAZ0QR92aiILQQNGBEAgBSgCjAJBAWsiBkF/IAYbIRAMAQsgGiALQQJ0aigCACIGQX8gBhshECALQQFGDQELIAUgBSgCkAI2ApQCCyAFIAUoAowCNgKQAiAFIBA2AowCCyANIBtqIQsCQCANRQRAIAohBgwBCyAFIAogDWoiBjYC5AEgBSgC4AEgCnRBACANa3YgBGohBAsCQCALQRRJDQAgBkEhTwRAIAVBsBo2AugBDAELIAUoAugBIgcgBSgC8AFPBEAgBSAGQQdxIgs2AuQBIAUgByAGQQN2ayIGNgLoASAFIAYoAAA2AuABIAshBgwBCyAHIAUoAuwBIgtGDQAgBSAGIAcgC2sgBkEDdiIGIAcgBmsgC0kbIgtBA3RrIgY2AuQBIAUgByALayILNgLoASAFIAsoAAA2AuABCwJAIBtFBEAgBiEHDAELIAUgBiAbaiIHNgLkASAFKALgASAGdEEAIBtrdiACaiECCwJAIAdBIU8EQEGwGiEGIAVBsBo2AugBDAELIAUoAugBIgYgBSgC8AFPBEAgBSAHQQdxIgs2AuQBIAUgBiAHQQN2ayIGNgLoASAFIAYoAAA2AuABIAshBwwBCyAGIAUoAuwBIgpGDQAgBSAGIAYgCmsgB0EDdiILIAYgC2sgCkkbIgtrIgY2AugBIAUgByALQQN0ayIHNgLkASAFIAYoAAA2AuABCwJAIA5BAUYNACAFIBJBAnRBsBlqKAIAIAUoAuABIg1BACAHIBJqIgtrdnEgD2o2AvQBIAUgJ0ECdEGwGWooAgAgDUEAIAsgJ2oiB2t2cSARajYChAICQCAHQSFPBEBBsBohBiAFQbAaNgLoAQwBCyAFKALwASAGTQRAIAUgB0EHcSILNgLkASAFIAYgB0EDdmsiBjYC6AEgBSAGKAAAIg02AuABIAshBwwBCyAGIAUoAuwBIgpGDQAgBSAGIAYgCmsgB0EDdiILIAYgC2sgCkkbIgtrIgY2AugBIAUgByALQQN0ayIHNgLkASAFIAYoAAAiDTYC4AELIAUgByAVaiILNgLkASAFIBVBAnRBsBlqKAIAIA1BACALa3ZxIBlqNgL8ASALQSFPBEAgBUGwGjYC6AEMAQsgBSgC8AEgBk0EQCAFIAtBB3E2AuQBIAUgBiALQQN2ayIGNgLoASAFIAYoAAA2AuABDAELIAYgBSgC7AEiB0YNACAFIAsgBiAHayALQQN2IgsgBiALayAHSRsiC0EDdGs2AuQBIAUgBiALayIGNgLoASAFIAYoAAA2AuABCyAFIAI2AqgBIAUgBDYCrAEgBSAQNgKwAQJAAkACQCAFKALMAiIGIAJqIgsgH0sNACAJIAIgBGoiDWogHEsNACANQSBqIBYgCWtNDQELIAUgBSgCsAE2AhAgBSAFKQOoATcDCCAJIBYgBUEIaiAFQcwCaiAfIAwgKyAYECAhDQwBCyACIAlqIQcgBikAACE6IAkgBikACDcACCAJIDo3AAACQCACQRFJDQAgBikAECE6IAkgBikAGDcAGCAJIDo3ABAgAkEQa0ERSA0AIAZBEGohBiAJQSBqIQIDQCAGKQAQITogAiAGKQAYNwAIIAIgOjcAACAGKQAgITogAiAGKQAoNwAYIAIgOjcAECAGQSBqIQYgAkEgaiICIAdJDQALCyAHIBBrIQYgBSALNgLMAiAHIAxrIBBJBEAgECAHICtrSw0JIBggGCAGIAxrIgtqIgYgBGpPBEAgBEUNAiAHIAYgBPwKAAAMAgtBACALayICBEAgByAGIAL8CgAACyAFIAQgC2oiBDYCrAEgByALayEHIAwhBgsgEEEQTwRAIAYpAAAhOiAHIAYpAAg3AAggByA6NwAAIARBEUgNASAEIAdqIQQgB0EQaiECA0AgBikAECE6IAIgBikAGDcACCACIDo3AAAgBikAICE6IAIgBikAKDcAGCACIDo3ABAgBkEgaiEGIAJBIGoiAiAESQ0ACwwBCwJAIBBBB00EQCAHIAYtAAA6AAAgByAGLQABOgABIAcgBi0AAjoAAiAHIAYtAAM6AAMgByAGIBBBAnQiC0HgGmooAgBqIgIoAAA2AAQgAiALQYAbaigCAGshBgwBCyAHIAYpAAA3AAALIARBCUkNACAEIAdqIQsgB0EIaiICIAZBCGoiBmtBD0wEQANAIAIgBikAADcAACAGQQhqIQYgAkEIaiICIAtJDQAMAgsACyAGKQAAITogAiAGKQAINwAIIAIgOjcAACAEQRlIDQAgB0EYaiECA0AgBikAECE6IAIgBikAGDcACCACIDo3AAAgBikAICE6IAIgBikAKDcAGCACIDo3ABAgBkEgaiEGIAJBIGoiAiALSQ0ACwsgDUGIf0sEQCANIQMMCAUgDkEBayEOIAkgDWohCQwCCwALCyAFKALoASAFKALsAUcNBSAFKALkAUEgRw0FQQAhBgNAIAZBA0cEQCAkIAZBAnQiAmogAiAaaigCADYCACAGQQFqIQYMAQsLIAUoAswCIQILQbp/IQMgHyACayIEIBYgCWtLDQQgCQR/IAQEQCAJIAIgBPwKAAALIAQgCWoFQQALIBNrIQMMBAsgAkECRgRAIBwgA2siAiAUIAlrSw0BIAkEfyACBEAgCSADIAL8CgAACyACIAlqBUEACyEJIAhBiOwFaiEcIAhBiOwBaiEDCyAcIANrIgIgFCAJa0sNACAJBH8gAgRAIAkgAyAC/AoAAAsgAiAJagVBAAsgE2shAwwDC0G6fyEDDAILQWwhAwwBC0G4fyEDCyAFQdACaiQAIAMhBAwECyAgIDUgE2tLDQkgE0UEQCAgDQIMBQsgICIERQ0FIBMgHSAE/AoAAAwFCyAxKAIMIgQgAiATa0sNCCATDQEgBEUNAwtBtn8hBAwJCyAERQ0AIBMgHS0AACAE/AsACyAEQYh/Sw0HDAELQQAhBAsCQCAIKAL06gFFIBNFcg0AIAggCCkDkOoBIAStfDcDkOoBIAgoAtjqASIGIARqQR9NBEAgBARAIAYgNGogEyAE/AoAAAsgCCAIKALY6gEgBGo2AtjqAQwBCyATIQMgBgRAQSAgBmsiAgRAIAYgNGogAyAC/AoAAAsgCCgC2OoBIQIgCEEANgLY6gEgCCAIKQOY6gEgCCkAuOoBQs/W077Sx6vZQn58Qh+JQoeVr6+Ytt6bnn9+NwOY6gEgCCAIKQOg6gEgCCkAwOoBQs/W077Sx6vZQn58Qh+JQoeVr6+Ytt6bnn9+NwOg6gEgCCAIKQOo6gEgCCkAyOoBQs/W077Sx6vZQn58Qh+JQoeVr6+Ytt6bnn9+NwOo6gEgCCAIKQOw6gEgCCkA0OoBQs/W077Sx6vZQn58Qh+JQoeVr6+Ytt6bnn9+NwOw6gEgEyACa0EgaiEDCyAEIBNqIgYgA0Egak8EQCAGQSBrIQIgCCkDsOoBITsgCCkDqOoBITwgCCkDoOoBIT0gCCkDmOoBIToDQCAIIAMpAABCz9bTvtLHq9lCfiA6fEIfiUKHla+vmLbem55/fiI6NwOY6gEgCCADKQAIQs/W077Sx6vZQn4gPXxCH4lCh5Wvr5i23puef34iPTcDoOoBIAggAykAEELP1tO+0ser2UJ+IDx8Qh+JQoeVr6+Ytt6bnn9+Ijw3A6jqASAIIAMpABhCz9bTvtLHq9lCfiA7fEIfiUKHla+vmLbem55/fiI7NwOw6gEgA0EgaiIDIAJNDQALCyADIAZPDQAgBiADayICBEAgNCADIAL8CgAACyAIIAI2AtjqAQsgOCAgayEDIB0gIGohAiAEIBNqIRMgMSgCCEUNAAsgNikDACI6Qn9RIDogEyAsa6xRckUEQEFsIQYMBgsgCCgC4OkBBEBBaiEGIANBBEkNBiAIKALw6gFFBEAgAigAAAJ+IDcpAwAiPkIgWgRAIAgpA6DqASI7QgeJIAgpA5jqASI8QgGJfCAIKQOo6gEiPUIMiXwgCCkDsOoBIjpCEol8IDxCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/foVCh5Wvr5i23puef35CnaO16oOxjYr6AH0gO0LP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUKHla+vmLbem55/fkKdo7Xqg7GNivoAfSA9Qs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQoeVr6+Ytt6bnn9+Qp2jteqDsY2K+gB9IDpCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/foVCh5Wvr5i23puef35CnaO16oOxjYr6AH0MAQsgCCkDqOoBQsXP2bLx5brqJ3wLID58IDQgPqcQIqdHDQcLIANBBGshAyACQQRqIQILIBMgLGsiBEGJf08NBCABIARrIQEgBCAsaiEsQQEhOQwBCwsgAwRAQbh/IQYMBAsgLCAAayEGDAMLQbp/IQQMAQtBuH8hBAtBuH8gBCAEQXZGGyAEIDkbIQYLIAgoApDrAQ0AIAgoAoTrASECIAgoAoDrASEDIAgQFiAIKALA6wEgAyACEBUgCEEANgLA6wEgCCgCrOsBIgEEQAJAAkACQAJAIAEoAgAiAARAIANFDQIgAiAAIAMRAgAMAQsgA0UNAgsgAiABIAMRAgAMAgsgABACCyABEAILIAhBADYCrOsBCyADBEAgAiAIIAMRAgAMAQsgCBACCyAxQRBqJAAgBgsKACAABEAQJgALCwMAAAsLzRIKAEGICAsFAQAAAAEAQZgIC9sEAQAAAAEAAACWAAAA2AAAAH0BAAB3AAAAqgAAAM0AAAACAgAAcAAAALEAAADHAAAAGwIAAG4AAADFAAAAwgAAAIQCAABrAAAA3QAAAMAAAADfAgAAawAAAAABAAC9AAAAcQMAAGoAAABnAQAAvAAAAI8EAABtAAAARgIAALsAAAAiBgAAcgAAALACAAC7AAAAsAYAAHoAAAA5AwAAugAAAK0HAACIAAAA0AMAALkAAABTCAAAlgAAAJwEAAC6AAAAFggAAK8AAABhBQAAuQAAAMMGAADKAAAAhAUAALkAAACfBgAAygAAAAAAAAABAAAAAQAAAAUAAAANAAAAHQAAAD0AAAB9AAAA/QAAAP0BAAD9AwAA/QcAAP0PAAD9HwAA/T8AAP1/AAD9/wAA/f8BAP3/AwD9/wcA/f8PAP3/HwD9/z8A/f9/AP3//wD9//8B/f//A/3//wf9//8P/f//H/3//z/9//9/AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8DAAAABAAAAAUAAAAGAAAABwAAAAgAAAAJAAAACgAAAAsAAAAMAAAADQAAAA4AAAAPAAAAEAAAABEAAAASAAAAEwAAABQAAAAVAAAAFgAAABcAAAAYAAAAGQAAABoAAAAbAAAAHAAAAB0AAAAeAAAAHwAAACAAAAAhAAAAIgAAACMAAAAlAAAAJwAAACkAAAArAAAALwAAADMAAAA7AAAAQwAAAFMAAABjAAAAgwAAAAMBAAADAgAAAwQAAAMIAAADEAAAAyAAAANAAAADgAAAAwABAEGgDQsVAQEBAQICAwMEBAUHCAkKCwwNDg8QAEHEDQuLAQEAAAACAAAAAwAAAAQAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAAALAAAADAAAAA0AAAAOAAAADwAAABAAAAASAAAAFAAAABYAAAAYAAAAHAAAACAAAAAoAAAAMAAAAEAAAACAAAAAAAEAAAACAAAABAAAAAgAAAAQAAAAIAAAAEAAAACAAAAAAAEAQeAOC6YEAQEBAQICAwMEBgcICQoLDA0ODxABAAAABAAAAAgAAAABAAEBBgAAAAAAAAQAAAAAEAAABAAAAAAgAAAFAQAAAAAAAAUDAAAAAAAABQQAAAAAAAAFBgAAAAAAAAUHAAAAAAAABQkAAAAAAAAFCgAAAAAAAAUMAAAAAAAABg4AAAAAAAEFEAAAAAAAAQUUAAAAAAABBRYAAAAAAAIFHAAAAAAAAwUgAAAAAAAEBTAAAAAgAAYFQAAAAAAABwWAAAAAAAAIBgABAAAAAAoGAAQAAAAADAYAEAAAIAAABAAAAAAAAAAEAQAAAAAAAAUCAAAAIAAABQQAAAAAAAAFBQAAACAAAAUHAAAAAAAABQgAAAAgAAAFCgAAAAAAAAULAAAAAAAABg0AAAAgAAEFEAAAAAAAAQUSAAAAIAABBRYAAAAAAAIFGAAAACAAAwUgAAAAAAADBSgAAAAAAAYEQAAAABAABgRAAAAAIAAHBYAAAAAAAAkGAAIAAAAACwYACAAAMAAABAAAAAAQAAAEAQAAACAAAAUCAAAAIAAABQMAAAAgAAAFBQAAACAAAAUGAAAAIAAABQgAAAAgAAAFCQAAACAAAAULAAAAIAAABQwAAAAAAAAGDwAAACAAAQUSAAAAIAABBRQAAAAgAAIFGAAAACAAAgUcAAAAIAADBSgAAAAgAAQFMAAAAAAAEAYAAAEAAAAPBgCAAAAAAA4GAEAAAAAADQYAIABBkBMLhwIBAAEBBQAAAAAAAAUAAAAAAAAGBD0AAAAAAAkF/QEAAAAADwX9fwAAAAAVBf3/HwAAAAMFBQAAAAAABwR9AAAAAAAMBf0PAAAAABIF/f8DAAAAFwX9/38AAAAFBR0AAAAAAAgE/QAAAAAADgX9PwAAAAAUBf3/DwAAAAIFAQAAABAABwR9AAAAAAALBf0HAAAAABEF/f8BAAAAFgX9/z8AAAAEBQ0AAAAQAAgE/QAAAAAADQX9HwAAAAATBf3/BwAAAAEFAQAAABAABgQ9AAAAAAAKBf0DAAAAABAF/f8AAAAAHAX9//8PAAAbBf3//wcAABoF/f//AwAAGQX9//8BAAAYBf3//wBBoBULhgQBAAEBBgAAAAAAAAYDAAAAAAAABAQAAAAgAAAFBQAAAAAAAAUGAAAAAAAABQgAAAAAAAAFCQAAAAAAAAULAAAAAAAABg0AAAAAAAAGEAAAAAAAAAYTAAAAAAAABhYAAAAAAAAGGQAAAAAAAAYcAAAAAAAABh8AAAAAAAAGIgAAAAAAAQYlAAAAAAABBikAAAAAAAIGLwAAAAAAAwY7AAAAAAAEBlMAAAAAAAcGgwAAAAAACQYDAgAAEAAABAQAAAAAAAAEBQAAACAAAAUGAAAAAAAABQcAAAAgAAAFCQAAAAAAAAUKAAAAAAAABgwAAAAAAAAGDwAAAAAAAAYSAAAAAAAABhUAAAAAAAAGGAAAAAAAAAYbAAAAAAAABh4AAAAAAAAGIQAAAAAAAQYjAAAAAAABBicAAAAAAAIGKwAAAAAAAwYzAAAAAAAEBkMAAAAAAAUGYwAAAAAACAYDAQAAIAAABAQAAAAwAAAEBAAAABAAAAQFAAAAIAAABQcAAAAgAAAFCAAAACAAAAUKAAAAIAAABQsAAAAAAAAGDgAAAAAAAAYRAAAAAAAABhQAAAAAAAAGFwAAAAAAAAYaAAAAAAAABh0AAAAAAAAGIAAAAAAAEAYDAAEAAAAPBgOAAAAAAA4GA0AAAAAADQYDIAAAAAAMBgMQAAAAAAsGAwgAAAAACgYDBABBtBkLfAEAAAADAAAABwAAAA8AAAAfAAAAPwAAAH8AAAD/AAAA/wEAAP8DAAD/BwAA/w8AAP8fAAD/PwAA/38AAP//AAD//wEA//8DAP//BwD//w8A//8fAP//PwD//38A////AP///wH///8D////B////w////8f////P////38AQcQaC1kBAAAAAgAAAAQAAAAAAAAAAgAAAAQAAAAIAAAAAAAAAAEAAAACAAAAAQAAAAQAAAAEAAAABAAAAAQAAAAIAAAACAAAAAgAAAAHAAAACAAAAAkAAAAKAAAACwBBoBsLA6APAQ==";
//#endregion



/***/ }),

};
