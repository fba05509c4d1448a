using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Imports;
using Benchmark.TestBase;
using Benchmark.Users;
using Shouldly;
using Xunit;

namespace Benchmark.Reports;

/// <summary>A template, and the form beside it, say what the board has said before; sent back untouched they change nothing.</summary>
public sealed class TemplatePrefillTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    [Theory]
    [InlineData("boras-2018-T2.json", "2018")]
    [InlineData("uppsala-2020-T2.json", "2020")]
    public async Task An_untouched_template_creates_nothing_new(string file, string year)
    {
        var tenant = TenantOf(file);
        var handed = FollowUpsOf(file);
        var first = await CreateAsync(tenant, $"{year}-T2", handed);
        await UntouchedAsync(tenant, first);

        var empty = await CreateAsync(tenant, $"{year}-10", null);
        await UntouchedAsync(tenant, empty);
        await ChooseFirstAsync(tenant, empty, ReportFormSection.Goals, "Partly");
        await ChooseFirstAsync(tenant, empty, ReportFormSection.Assignments, "Delayed");
        await UntouchedAsync(tenant, empty);

        var begun = await CreateAsync(tenant, $"{year}-11", handed with { Goals = [.. handed.Goals.Take(1)], Assignments = [.. handed.Assignments.Take(1)], Measures = [], Activities = [] });
        await UntouchedAsync(tenant, begun);
    }

    [Fact]
    public async Task What_was_said_longest_ago_still_stands_beside_what_is_asked_for()
    {
        var handed = FollowUpsOf("uppsala-2020-T2.json");
        await CreateAsync(host.Uppsala, "2016-T1", handed);
        await CreateAsync(host.Uppsala, "2016-T2", handed with { Goals = [.. handed.Goals.Take(1)], Assignments = [.. handed.Assignments.Take(1)] });
        var id = await CreateAsync(host.Uppsala, "2016", null);

        var last = handed.Goals[^1];
        var district = handed.Goals.First(g => g.Qualifier is not null);
        var open = handed.Assignments.Last(a => a.Status is Assignments.AssignmentStatus.Started && a.ExpectedDone is not null);
        var template = await TemplateAsync(host.Uppsala, id);
        Workbook.Edit(template.Content, w =>
        {
            w.RowOf("Mål", last.Title, last.Printed!).ShouldBePositive();
            w.RowOf("Mål", district.Title, district.Qualifier!, district.Printed!).ShouldBePositive();
            w.RowOf("Uppdrag", open.Title, open.Printed!, open.ExpectedDone!).ShouldBePositive();
        });

        var goals = await FormAsync(id, ReportFormSection.Goals);
        goals.Rows.Count.ShouldBe(handed.Goals.Count);
        goals.Rows.ShouldAllBe(r => !string.IsNullOrEmpty(r.Before));
        goals.Rows.Select(r => r.Detail).ShouldContain(district.Qualifier);
        var row = (await FormAsync(id, ReportFormSection.Assignments)).Rows.Single(r => r.Name == open.Title);
        row.Before.ShouldNotBeNullOrEmpty();
        row.Fields[1].Value.ShouldBe(open.ExpectedDone);

        var importId = await AsAsync<IReportImportAppService, Guid>(host.Uppsala, s => s.UploadAsync(id, [new UploadedFileDto(template.FileName, null, template.Content)]));
        var review = await AsAsync<IReportImportAppService, ImportReviewDto>(host.Uppsala, s => s.GetReviewAsync(id, importId));
        review.Rows.Single(r => r.Name == open.Title).LastSaid.ShouldNotBeNull().ShouldBe(row.Before);
        review.Rows.Where(r => r.Section == ReportSection.Goals).Select(r => r.LastSaid).ShouldBe(goals.Rows.Select(r => r.Before), ignoreOrder: true);
    }

    [Fact]
    public async Task When_it_is_expected_done_is_kept_with_the_status_that_is_chosen()
    {
        var handed = FollowUpsOf("uppsala-2020-T2.json") with { Goals = [], Measures = [], Activities = [] };
        var open = handed.Assignments.First(a => a.Status is Assignments.AssignmentStatus.Started && a.ExpectedDone is not null);
        await CreateAsync(host.Uppsala, "2014-T1", handed);
        var id = await CreateAsync(host.Uppsala, "2014-T2", null);
        var form = await FormAsync(id, ReportFormSection.Assignments);
        (await SaveAsync(form, [.. form.Rows.SelectMany(r => r.Fields)])).ShouldBeEmpty();
        (await DraftAsync(id)).Assignments.ShouldBeEmpty();

        var row = form.Rows.Single(r => r.Name == open.Title);
        (await SaveAsync(form, [row.Fields[0] with { Value = "Delayed" }, row.Fields[1]])).ShouldBeEmpty();
        var kept = (await DraftAsync(id)).Assignments.ShouldHaveSingleItem();
        (kept.Status, kept.ExpectedDone).ShouldBe((Assignments.AssignmentStatus.Delayed, open.ExpectedDone));
    }

    private async Task UntouchedAsync(TestTenant tenant, Guid id)
    {
        var template = await TemplateAsync(tenant, id);
        var importId = await AsAsync<IReportImportAppService, Guid>(tenant, s => s.UploadAsync(id, [new UploadedFileDto(template.FileName, null, template.Content)]));
        var review = await AsAsync<IReportImportAppService, ImportReviewDto>(tenant, s => s.GetReviewAsync(id, importId));
        review.Rows.ShouldNotBeEmpty();
        review.Rows.Where(r => r.Change is not (RowChange.Same or RowChange.Silent)).Select(r => $"{r.Change} {r.Section} {r.Name} {r.Detail}").ShouldBeEmpty();
        review.Findings.Where(f => f.Severity == FindingSeverity.Error).ShouldBeEmpty();
    }

    private Task<int> ChooseFirstAsync(TestTenant tenant, Guid id, ReportFormSection section, string choice) => AsAsync<IReportFormAppService, int>(tenant, async s =>
    {
        var form = await s.GetAsync(id, section);
        (await s.SaveAsync(id, section, form.Revision, [new FormFieldInputDto(form.Rows[0].Fields[0].Key, choice)])).ShouldBeEmpty();
        return 0;
    });

    private async Task<Guid> CreateAsync(TestTenant tenant, string period, ReportDraft? draft)
    {
        var id = await AsAsync<IReportAppService, Guid>(tenant, s => s.CreateAsync(new CreateReportDto(tenant.BoardId, period)));
        if (draft is not null)
        {
            var result = await AsAsync<IReportImportAppService, HandInResultDto>(tenant, s => s.HandInAsync(id, draft, null, dryRun: false));
            result.IsApplied.ShouldBeTrue(string.Join(' ', result.Findings.Select(f => f.Message)));
        }

        return id;
    }

    private Task<FileContentDto> TemplateAsync(TestTenant tenant, Guid id) => AsAsync<IReportTemplateAppService, FileContentDto>(tenant, s => s.CreateAsync(id));

    private Task<ReportFormDto> FormAsync(Guid id, ReportFormSection section) => AsAsync<IReportFormAppService, ReportFormDto>(host.Uppsala, s => s.GetAsync(id, section));

    private Task<IReadOnlyDictionary<string, string>> SaveAsync(ReportFormDto form, IReadOnlyList<FormFieldDto> fields) =>
        AsAsync<IReportFormAppService, IReadOnlyDictionary<string, string>>(host.Uppsala, s => s.SaveAsync(form.ReportId, ReportFormSection.Assignments, form.Revision, [.. fields.Select(f => new FormFieldInputDto(f.Key, f.Value))]));

    private async Task<ReportDraft> DraftAsync(Guid id) => (await AsAsync<IReportAppService, ReportDraftDto>(host.Uppsala, s => s.GetDraftAsync(id))).Draft;

    private Task<T> AsAsync<TService, T>(TestTenant tenant, Func<TService, Task<T>> action)
        where TService : notnull => host.AsAsync(tenant, ReportTestHost.Anna, RoleNames.Contributor, action);

    private TestTenant TenantOf(string file) => file.StartsWith("boras", StringComparison.Ordinal) ? host.Boras : host.Uppsala;

    /// <summary>What the kommun published of goals, uppdrag and plans.</summary>
    private static ReportDraft FollowUpsOf(string file)
    {
        var text = File.ReadAllText(Path.Combine(PostgresServer.RepositoryRoot, "etc", "demo", file));
        var draft = JsonSerializer.Deserialize<ReportDraft>(text, Json)!;
        return new ReportDraft { Goals = draft.Goals, Assignments = draft.Assignments, Measures = draft.Measures, Activities = draft.Activities };
    }
}
