using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Benchmark.Documents.Recognition;

/// <summary>Writes what was read as JSON: names in camel case, Swedish letters as they are.</summary>
public static class ExtractJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // The JSON is a file or an API answer, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>The extract as indented JSON.</summary>
    public static string Write(ReportExtract extract) => JsonSerializer.Serialize(extract, Options);
}
