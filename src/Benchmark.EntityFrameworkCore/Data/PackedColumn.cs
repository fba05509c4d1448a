using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Data;

/// <summary>
/// Immutable values of megabytes that no SQL looks into: JSON packed by Brotli, after a mark and its length in four bytes. As
/// jsonb the server would parse and pack it for longer than reading the workbook takes. Rows from before stand bare, as jsonb had them.
/// </summary>
internal static class PackedColumn
{
    // No JSON begins with it.
    private const byte Mark = 1;

    private const int HeadLength = 1 + sizeof(int);

    // No browser reads it, so letters need no escapes.
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static PropertyBuilder<T> HasPackedConversion<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(value => Pack(value), packed => Unpack<T>(packed));

    private static byte[] Pack<T>(T value)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, Options);
        using var packed = new MemoryStream();
        Span<byte> head = stackalloc byte[HeadLength];
        head[0] = Mark;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], json.Length);
        packed.Write(head);
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(json);
        }

        return packed.ToArray();
    }

    private static T Unpack<T>(byte[] packed)
    {
        if (packed[0] != Mark)
        {
            return JsonSerializer.Deserialize<T>(packed, JsonColumn.Options)!;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(packed.AsSpan(1));
        var json = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(packed, HeadLength, packed.Length - HeadLength, writable: false), CompressionMode.Decompress);
            brotli.ReadExactly(json, 0, length);
            return JsonSerializer.Deserialize<T>(json.AsSpan(0, length), Options)!;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(json);
        }
    }
}
