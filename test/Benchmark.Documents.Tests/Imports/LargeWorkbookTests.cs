using System.Diagnostics;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Templates;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Benchmark.Indicators;
using MiniExcelLibs;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Benchmark.Documents.Tests.Imports;

/// <summary>Tests that look at the memory of the whole process, and so run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class AloneCollection
{
    public const string Name = "alone";
}

[Collection(AloneCollection.Name)]
public class LargeWorkbookTests(ITestOutputHelper output)
{
    private const int Count = 10_000;

    [Fact]
    public void Ten_thousand_rows_are_read_whole_and_in_little_memory()
    {
        const long MostBytes = 200L * 1024 * 1024;
        var (workbook, context) = Large();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var result = Reading.Read(workbook, context: context);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;

        result.Findings.ShouldBeEmpty();
        result.Draft.Figures.Count.ShouldBe(Count * 2);
        result.Draft.Figures[^1].Value.ShouldBe(Count - 0.5m);
        kept.ShouldBeLessThan(MostBytes);
        GC.KeepAlive(result);
    }

    [Fact]
    public void Another_reader_finds_the_same_cells()
    {
        var (workbook, context) = Large();
        using var stream = new MemoryStream(workbook);

        var watch = Stopwatch.StartNew();
        var rows = MiniExcel.Query(stream, useHeaderRow: false, sheetName: "Nyckeltal").Cast<IDictionary<string, object?>>().ToList();
        var other = watch.Elapsed;
        watch.Restart();
        var draft = Reading.Read(workbook, context: context).Draft;
        output.WriteLine(FormattableString.Invariant($"MiniExcel {other.TotalMilliseconds:0} ms, read and interpreted {watch.Elapsed.TotalMilliseconds:0} ms"));

        var outcomes = draft.Figures.Where(figure => figure.Kind == ValueKind.Outcome).Select(figure => figure.Value);
        outcomes.ShouldBe(rows.Skip(2).Select(row => (decimal?)Convert.ToDecimal(row["G"], System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static (byte[] Workbook, ReadContext Context) Large()
    {
        var codes = Enumerable.Range(1, Count).ToList();
        var template = Sample.Template() with
        {
            Indicators = codes.ConvertAll(i => new TemplateIndicator(FormattableString.Invariant($"X{i}"), FormattableString.Invariant($"Nyckeltal nummer {i}"), "antal", 1, "Alla som räknas")
            {
                Current = new Dictionary<(ValueKind, Sex), TemplateValue>
                {
                    [(ValueKind.Outcome, Sex.Total)] = new(i),
                    [(ValueKind.Forecast, Sex.Total)] = new(i - 0.5m),
                },
            }),
            Assignments = [],
            Activities = [],
        };
        var context = Sample.Context() with { Indicators = codes.ConvertAll(i => new KnownIndicator(FormattableString.Invariant($"X{i}"), FormattableString.Invariant($"Nyckeltal nummer {i}"), "antal")) };
        return (ReportTemplateWriter.Write(template), context);
    }
}
