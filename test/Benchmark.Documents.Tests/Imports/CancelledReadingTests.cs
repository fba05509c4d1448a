using Benchmark.Documents.Csv;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Interpretation;
using Benchmark.Documents.OpenDocument;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Imports;

/// <summary>Reading stops when nobody waits for it any longer, in whichever part it is.</summary>
public class CancelledReadingTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Fact]
    public void While_an_xlsx_is_unpacked()
    {
        using var zip = ZipGuard.Open(Sample.Filled());
        Should.Throw<OperationCanceledException>(() => XlsxReader.Read(zip, "rapport.xlsx", UnpackBudget.For(1, Cancelled)));
    }

    [Fact]
    public void While_an_ods_is_unpacked()
    {
        using var zip = ZipGuard.Open(OtherFormats.Ods(Sample.Filled()));
        Should.Throw<OperationCanceledException>(() => OdsReader.Read(zip, "rapport.ods", UnpackBudget.For(1, Cancelled)));
    }

    [Fact]
    public void While_a_csv_is_read()
    {
        var content = OtherFormats.Csv(Sample.Filled())[0].Content;
        Should.Throw<OperationCanceledException>(() => CsvTableReader.Read(content, "blad.csv", new TextBudget(), Cancelled));
    }

    [Fact]
    public void While_rows_are_understood()
    {
        var tables = OtherFormats.Tables(Sample.Filled());
        Should.Throw<OperationCanceledException>(() => TemplateInterpreter.Interpret(tables, Sample.Context(), Cancelled));
    }

    [Fact]
    public void The_reader_hands_the_token_on()
    {
        Should.Throw<OperationCanceledException>(() => new ReportFileReader().Read([new("rapport.xlsx", Sample.Filled())], Sample.Context(), Cancelled));
        Should.Throw<OperationCanceledException>(() => new ReportFileReader().Read(OtherFormats.Csv(Sample.Filled()), Sample.Context(), Cancelled));
    }
}
