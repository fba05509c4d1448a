using System.Buffers.Binary;
using System.IO.Compression;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Safety;

public class ZipBombTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void A_package_that_says_it_unfolds_to_too_much_is_refused_before_reading() =>
        Reading.Read(Bomb(400)).Only(ImportFindingCodes.UnpacksTooLarge);

    [Fact]
    public void A_package_that_unfolds_to_many_times_its_size_is_refused() =>
        Reading.Read(Bomb(60)).Only(ImportFindingCodes.UnpacksTooLarge);

    [Fact]
    public void A_package_that_lies_about_its_lengths_is_stopped_while_reading()
    {
        var bomb = Bomb(60);
        Understate(bomb);

        Reading.Read(bomb).Findings.ShouldHaveSingleItem().Code.ShouldBeOneOf(ImportFindingCodes.UnpacksTooLarge, ImportFindingCodes.DamagedFile);
    }

    [Fact]
    public void The_budget_counts_what_is_really_read()
    {
        using var stream = new LimitedStream(new MemoryStream(new byte[2000]), new UnpackBudget(1500));
        var buffer = new byte[1000];
        stream.Read(buffer, 0, buffer.Length).ShouldBe(1000);

        Should.Throw<UnreadableFileException>(() => stream.Read(buffer, 0, buffer.Length)).Code.ShouldBe(ImportFindingCodes.UnpacksTooLarge);
    }

    // One sheet of spaces, which compresses about a thousand times.
    private static byte[] Bomb(int megabytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add(zip, "[Content_Types].xml", "<Types/>"u8);
            Add(zip, "_rels/.rels", "<Relationships/>"u8);
            using var entry = zip.CreateEntry("xl/workbook.xml", CompressionLevel.Optimal).Open();
            entry.Write("<workbook>"u8);
            var spaces = new byte[Megabyte];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < megabytes; i++)
            {
                entry.Write(spaces);
            }

            entry.Write("</workbook>"u8);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    }

    // The uncompressed length stands 24 bytes into each entry of the central directory.
    private static void Understate(byte[] zip)
    {
        for (var i = 0; i < zip.Length - 46; i++)
        {
            if (zip.AsSpan(i).StartsWith("PK\u0001\u0002"u8))
            {
                var length = zip.AsSpan(i + 24, 4);
                BinaryPrimitives.WriteUInt32LittleEndian(length, Math.Min(1000, BinaryPrimitives.ReadUInt32LittleEndian(length)));
            }
        }
    }
}
