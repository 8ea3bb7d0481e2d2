import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Matches each line of a file as RegexSerDe does. Prints its groups as a JSON array a line; or, with "time" as the third
 * argument, nothing but the longest time that one line took, in milliseconds.
 * Arguments: file that holds the regular expression, file of lines (each ends with LF, and may hold anything else).
 */
final class MatchLines {
    public static void main(String[] arguments) throws Exception {
        Pattern pattern = Pattern.compile(Files.readString(Path.of(arguments[0])), Pattern.DOTALL);
        byte[] bytes = Files.readAllBytes(Path.of(arguments[1]));
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 20), false, StandardCharsets.US_ASCII);
        boolean timeOnly = arguments.length > 2 && arguments[2].equals("time");
        long longest = 0;
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] != '\n') {
                continue;
            }
            String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
            start = end + 1;
            long began = System.nanoTime();
            Matcher matcher = pattern.matcher(line);
            boolean matches = matcher.matches();
            longest = Math.max(longest, System.nanoTime() - began);
            if (timeOnly) {
                continue;
            }
            StringBuilder json = new StringBuilder("[");
            for (int group = 1; matches && group <= matcher.groupCount(); group++) {
                append(json.append(group == 1 ? "" : ","), matcher.group(group));
            }
            out.println(json.append("]"));
        }
        if (timeOnly) {
            out.println(longest / 1_000_000);
        }
        out.flush();
    }

    private static void append(StringBuilder json, String text) {
        if (text == null) {
            json.append("null");
            return;
        }
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\' || character < ' ' || character > '~') {
                json.append(String.format("\\u%04x", (int) character));
            } else {
                json.append(character);
            }
        }
        json.append('"');
    }
}
