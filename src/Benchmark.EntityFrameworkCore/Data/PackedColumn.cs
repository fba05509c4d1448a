using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Data;

/// <summary>
/// Immutable values of megabytes that no SQL looks into: JSON packed by Brotli, after its length in four bytes. As jsonb the
/// server would parse and pack it for longer than reading the workbook takes.
/// </summary>
internal static class PackedColumn
{
    // No browser reads it, so letters need no escapes.
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new PackedSource() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static PropertyBuilder<T> HasPackedConversion<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(value => Pack(value), packed => Unpack<T>(packed));

    private static byte[] Pack<T>(T value)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, Options);
        using var packed = new MemoryStream();
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, json.Length);
        packed.Write(length);
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(json);
        }

        return packed.ToArray();
    }

    private static T Unpack<T>(byte[] packed)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(packed);
        var json = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(packed, sizeof(int), packed.Length - sizeof(int), writable: false), CompressionMode.Decompress);
            brotli.ReadExactly(json, 0, length);
            return JsonSerializer.Deserialize<T>(json.AsSpan(0, length), Options)!;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(json);
        }
    }
}
