// SPDX-License-Identifier: Apache-2.0
package app;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import com.eclipsesource.json.ParseException;
import com.eclipsesource.json.WriterConfig;
import java.util.List;
import java.util.TreeMap;
import org.json.CDL;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.json.JSONPointer;
import org.json.JSONStringer;
import org.json.JSONTokener;
import org.json.XML;

public final class Main {

    private static final String TEXT = """
            {"name": "J\\u00fcrgen \\ud83d\\ude00", "numbers": [1, -2.5, 1e3, 12345678901234567890, 0.1], "none": null,
             "nested": {"yes": true, "no": false, "list": [[], {}, "a/b\\n\\"c\\""]}}""";
    private static final List<String> BAD = List.of("{", "[1,]", "{\"a\" 1}", "nul", "\"a", "[01]", "");

    public static void main(String[] args) {
        minimal();
        orgJson();
    }

    private static void minimal() {
        JsonObject object = Json.parse(TEXT).asObject();
        System.out.println(object);
        System.out.println(object.toString(WriterConfig.PRETTY_PRINT));
        for (JsonValue number : object.get("numbers").asArray()) {
            System.out.println(number + " " + number.asDouble() + " " + number.isNumber());
        }
        System.out.println(object.getString("name", "?") + object.getInt("missing", 7) + object.names());
        System.out.println(Json.object().add("a", 1.0).add("b", Json.array(1, 2, 3)).add("c", "\u2028\u0001"));
        for (String bad : BAD) {
            try {
                System.out.println(Json.parse(bad));
            } catch (ParseException e) {
                System.out.println(e.getMessage() + " " + e.getLocation());
            }
        }
    }

    private static void orgJson() {
        JSONObject object = new JSONObject(new JSONTokener(TEXT));
        for (String key : new TreeMap<>(object.toMap()).keySet()) {
            System.out.println(key + " = " + object.get(key));
        }
        System.out.println(object.getJSONObject("nested").getJSONArray("list").toString(2));
        for (Object number : object.getJSONArray("numbers")) {
            System.out.println(number + " " + number.getClass().getSimpleName());
        }
        System.out.println(new JSONPointer("/nested/list/2").queryFrom(object) + " " + object.optInt("missing", 3)
                + " " + object.optQuery("/numbers/3"));
        System.out.println(new JSONStringer().object().key("a").value(1).key("b").array().value(true).value(2.5)
                .value("</x>").endArray().endObject());
        System.out.println(XML.toJSONObject("<r><a x=\"1\">t</a><b>2</b><b>3.50</b></r>").getJSONObject("r").get("b"));
        System.out.println(XML.toString(new JSONObject("{\"a\":[1,{\"b\":\"<&>\"}]}")));
        System.out.println(CDL.toJSONArray("n,v\na,1\nb,\"2,3\"").length());
        System.out.println(new JSONArray(List.of(1, "two", 3.0)).similar(new JSONArray("[1,\"two\",3.0]")) + " "
                + JSONObject.quote("a\"b</script>\t") + " " + JSONObject.numberToString(1.50));
        for (String bad : BAD) {
            try {
                System.out.println(new JSONArray(bad));
            } catch (JSONException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            object.getInt("name");
        } catch (JSONException e) {
            System.out.println(e.getMessage());
        }
    }
}
