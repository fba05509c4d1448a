namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>A report that is being filled in.</summary>
/// <param name="Report">Address of the report.</param>
/// <param name="Review">Address of an upload that waits for its review, with one row that is wrong.</param>
internal sealed record OpenDraft(string Report, string Review)
{
    public static async Task<OpenDraft> MakeAsync(DemoSite site)
    {
        await using var visit = await site.VisitAsync(People.Contributor);
        await visit.GoAsync("/");
        var report = await visit.Page.CreateReportAsync("2019", "T1");
        var template = await visit.Page.DownloadTemplateAsync();
        try
        {
            FilledTemplate.Fill(template, mistake: "många");
            await visit.Page.UploadAsync(template);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(template)!, recursive: true);
        }

        return new OpenDraft(report, new Uri(visit.Page.Url).AbsolutePath);
    }
}
