using Benchmark.Documents.Imports;
using Benchmark.Imports;
using Shouldly;

namespace Benchmark.Documents.Tests.Fixtures;

/// <summary>Short ways to read and look at what was found.</summary>
internal static class Reading
{
    public static ReadResult Read(byte[] content, string name = "rapport.xlsx", ReadContext? context = null) =>
        new ReportFileReader().Read([new HandedInFile(name, content)], context ?? Sample.Context());

    /// <summary>The filled-in sample with one more change.</summary>
    public static ReadResult ReadChanged(Action<Workbook> change, ReadContext? context = null) =>
        Read(Workbook.Edit(Sample.Filled(), change), context: context);

    public static Finding Only(this ReadResult result, string code)
    {
        result.Findings.Select(finding => finding.Code).ShouldBe([code]);
        return result.Findings[0];
    }

    public static Finding ShouldHave(this ReadResult result, string code)
    {
        result.Findings.ShouldContain(finding => finding.Code == code);
        return result.Findings.First(finding => finding.Code == code);
    }

    public static void ShouldStandAt(this Finding finding, string sheet, int row, string column)
    {
        finding.Source.ShouldNotBeNull();
        (finding.Source.Sheet, finding.Source.Row, finding.Source.Column).ShouldBe((sheet, row, column));
    }

    /// <summary>The draft without where things stood, to compare what different formats gave.</summary>
    public static string Content(this ReportDraft draft) => string.Join(
        '\n',
        [
            .. draft.Figures.Select(item => (item with { Source = null }).ToString()),
            .. draft.FinanceLines.Select(item => (item with { Source = null }).ToString()),
            .. draft.Goals.Select(item => (item with { Source = null }).ToString()),
            .. draft.Assignments.Select(item => (item with { Source = null, SharedWith = [] }).ToString() + string.Join('|', item.SharedWith)),
            .. draft.Measures.Select(item => (item with { Source = null }).ToString()),
            .. draft.Activities.Select(item => (item with { Source = null }).ToString()),
        ]);
}
