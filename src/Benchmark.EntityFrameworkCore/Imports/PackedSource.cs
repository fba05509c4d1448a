using System.Text.Json;
using System.Text.Json.Serialization;

namespace Benchmark.Imports;

/// <summary>Where a value stood, as a list without names: every row of a hand-in has one.</summary>
internal sealed class PackedSource : JsonConverter<SourceRef>
{
    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, SourceRef value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.File);
        writer.WriteStringValue(value.Sheet);
        WriteNumber(writer, value.Row);
        writer.WriteStringValue(value.Column);
        WriteNumber(writer, value.Page);
        WriteNumber(writer, value.Line);
        writer.WriteEndArray();
    }

    /// <inheritdoc />
    public override SourceRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var source = new SourceRef(ReadText(ref reader)!, ReadText(ref reader), ReadNumber(ref reader), ReadText(ref reader), ReadNumber(ref reader), ReadNumber(ref reader));
        reader.Read();
        return source;
    }

    private static void WriteNumber(Utf8JsonWriter writer, int? number)
    {
        if (number is { } value)
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }

    private static int? ReadNumber(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : reader.GetInt32();
    }
}
