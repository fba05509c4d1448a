using Benchmark.Documents.Imports;
using Benchmark.Documents.Interpretation;
using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Imports;

/// <summary>Reading stops when nobody waits for it any longer, in whichever part it is.</summary>
public class CancelledReadingTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    public static TheoryData<string> Formats => ["xlsx", "ods", "csv"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void While_a_file_is_opened(string format)
    {
        var filled = Sample.Filled();
        IReadOnlyList<HandedInFile> files = format switch
        {
            "xlsx" => [new("rapport.xlsx", filled)],
            "ods" => [new("rapport.ods", OtherFormats.Ods(filled))],
            _ => OtherFormats.Csv(filled),
        };

        Should.Throw<OperationCanceledException>(() => new ReportFileReader().Read(files, Sample.Context(), Cancelled));
    }

    [Fact]
    public void While_its_rows_are_understood()
    {
        var tables = OtherFormats.Tables(Sample.Filled());

        Should.Throw<OperationCanceledException>(() => TemplateInterpreter.Interpret(tables, Sample.Context(), Cancelled));
    }
}
