using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Benchmark.Comparisons.Snapshots;

/// <summary>
/// Writes and reads envelopes. An answer gets new fields as the product grows, and older envelopes don't have them: a field
/// that can't be null and isn't there is read as empty, never as a fault.
/// </summary>
internal static class SnapshotJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(SnapshotEnvelope envelope) => JsonSerializer.Serialize(envelope, Options);

    /// <exception cref="InvalidDataException">Written by a later program than this one, or not an envelope.</exception>
    public static SnapshotEnvelope Read(string json)
    {
        if (JsonNode.Parse(json) is not JsonObject node || node["version"]?.GetValue<int>() is not (>= 1 and <= SnapshotEnvelope.CurrentVersion))
        {
            throw new InvalidDataException("The snapshot's envelope has a version that this program doesn't know.");
        }

        MissingFields.Fill(node, typeof(SnapshotEnvelope));
        return node.Deserialize<SnapshotEnvelope>(Options)!;
    }
}
