using Benchmark.Assignments;
using Benchmark.Reports;
using Benchmark.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Imports;

/// <summary>When an activity is expected to be done comes in every way, and is asked about again in the next report.</summary>
public sealed class ActivityExpectedDoneTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    private const string Head = "Plan;Nr;Aktivitet;Status;Beräknas klart;Kommentar\n";

    [Fact]
    public async Task A_program_a_file_and_the_form_give_it()
    {
        var id = await host.CreateReportAsync("2018-T1");
        var draft = new ReportDraft { Activities = [new("Planen", 1, "Kartlägg behov", AssignmentStatus.Started, null, ExpectedDone: "2027")] };
        await host.ImportAsync(async s => (await s.HandInAsync(id, draft, null, dryRun: false)).IsApplied.ShouldBeTrue());
        (await HeldAsync(id)).ShouldBe("2027");

        var importId = await host.UploadAsync(id, "handlingsplaner.csv", Head + "Planen;1;Kartlägg behov;Påbörjad;2028;\n");
        var review = await host.ReviewAsync(id, importId);
        review.Rows.ShouldHaveSingleItem().Fields.ShouldHaveSingleItem().ShouldBe(new RowFieldDto("Beräknas klart", "2027", "2028"));
        await host.ImportAsync(s => s.ApplyAsync(id, importId, review.Revision));
        (await HeldAsync(id)).ShouldBe("2028");

        var field = await FieldAsync(id);
        field.Value.ShouldBe("2028");
        await host.AsContributorAsync<IReportFormAppService, int>(async s =>
        {
            (await s.SaveAsync(id, ReportFormSection.ActionPlans, review.Revision + 1, [new FormFieldInputDto(field.Key, "hösten 2028", "2028")])).ShouldBeEmpty();
            return 0;
        });
        (await HeldAsync(id)).ShouldBe("hösten 2028");

        var next = await host.CreateReportAsync("2018-T2");
        (await FieldAsync(next)).Value.ShouldBe("hösten 2028");
        var template = await host.AsContributorAsync<IReportTemplateAppService, FileContentDto>(s => s.CreateAsync(next));
        Workbook.Edit(template.Content, book => book.RowOf("Handlingsplaner", "Kartlägg behov", "hösten 2028").ShouldBePositive());
    }

    [Fact]
    public async Task It_is_added_with_the_activity_and_too_long_a_text_is_refused()
    {
        var id = await host.CreateReportAsync("2019-T1");
        var added = new AdditionDto { Kind = AddedKind.Activity, Plan = "Nya planen", Number = "1", Title = "Rusta upp", Status = nameof(AssignmentStatus.Started), ExpectedDone = "2030" };
        (await host.AsContributorAsync<IReportAdditionAppService, IReadOnlyDictionary<string, string>>(s => s.AddAsync(id, added))).ShouldBeEmpty();
        (await HeldAsync(id)).ShouldBe("2030");

        var draft = new ReportDraft { Activities = [new("Nya planen", 1, "Rusta upp", AssignmentStatus.Started, null, ExpectedDone: new string('9', ReportConsts.MaxPrintedLength + 1))] };
        var refused = await host.AsContributorAsync<IReportImportAppService, HandInResultDto>(s => s.HandInAsync(id, draft, null, dryRun: false));
        refused.Findings.Single(f => f.Severity == FindingSeverity.Error).Row.ShouldBe(new FindingRowDto("activities", 0, "expectedDone"));
    }

    private async Task<string?> HeldAsync(Guid id) =>
        (await host.AsContributorAsync<IReportAppService, ReportDraftDto>(s => s.GetDraftAsync(id))).Draft.Activities.ShouldHaveSingleItem().ExpectedDone;

    private async Task<FormFieldDto> FieldAsync(Guid id) =>
        (await host.AsContributorAsync<IReportFormAppService, ReportFormDto>(s => s.GetAsync(id, ReportFormSection.ActionPlans)))
            .Rows.Single(r => r.Name.EndsWith("Kartlägg behov", StringComparison.Ordinal)).Fields.Single(f => f.Label == "Beräknas klart");
}
