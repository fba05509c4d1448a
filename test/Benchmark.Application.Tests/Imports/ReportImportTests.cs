using Benchmark.Assignments;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Imports;

public sealed class ReportImportTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    private const string FigureHead = "Kod;Nyckeltal;Enhet;Kön;Utfall;Målvärde;Budget;Prognos;Kommentar\n";
    private const string AssignmentHead = "Typ;Nr;Uppdrag;Under mål eller uppdrag;Status;Kommentar\n";

    [Fact]
    public async Task A_file_is_kept_read_reviewed_and_taken_in()
    {
        var id = await host.CreateReportAsync("2018-T2");
        var importId = await host.UploadAsync(id, "nyckeltal.csv", FigureHead + "EKB01;Hushåll;hushåll;Totalt;1 312;;;;Fler än väntat\n");

        var review = await host.ReviewAsync(id, importId);
        var row = review.Rows.ShouldHaveSingleItem();
        row.Change.ShouldBe(RowChange.New);
        row.Value.ShouldBe("1\u00A0312");
        row.Comment.ShouldBe("Fler än väntat");
        (await host.GetAsync(id)).Counts.Total.ShouldBe(0);
        review.Files.ShouldHaveSingleItem().Sha256.Length.ShouldBe(64);

        await host.ImportAsync(async s => (await s.ApplyAsync(id, importId, review.Revision)).ShouldBe(1));
        var report = await host.GetAsync(id);
        report.Counts.Figures.ShouldBe(1);
        report.Imports.ShouldHaveSingleItem().State.ShouldBe(ImportState.Applied);
    }

    [Fact]
    public async Task A_second_upload_shows_what_it_would_change_and_leaves_the_rest()
    {
        var id = await host.CreateReportAsync("2019-T2");
        await ApplyAsync(id, FigureHead + "EKB01;;;Totalt;1312;;;;\nEKB03;;;Totalt;400;;;;\n");
        var importId = await host.UploadAsync(id, "igen.csv", FigureHead + "EKB01;;;Totalt;1398;;;;\nEKB02;;;Totalt;1300;;;;\n");

        var rows = (await host.ReviewAsync(id, importId)).Rows;
        rows.Single(r => r.Name.StartsWith("EKB01", StringComparison.Ordinal)).ShouldSatisfyAllConditions(
            r => r.Change.ShouldBe(RowChange.Changed),
            r => r.Current.ShouldBe("1\u00A0312"));
        rows.Single(r => r.Name.StartsWith("EKB02", StringComparison.Ordinal)).Change.ShouldBe(RowChange.New);

        await ApplyAsync(id, importId);
        var content = await host.AsContributorAsync<IReportAppService, IReadOnlyList<ContentRowDto>>(s => s.GetContentAsync(id));
        content.Select(r => r.Value).ShouldBe(["1\u00A0398", "1\u00A0300", "400"], ignoreOrder: true);
    }

    [Fact]
    public async Task Taking_in_is_refused_when_the_report_changed_meanwhile()
    {
        var id = await host.CreateReportAsync("2017-T2");
        var importId = await host.UploadAsync(id, "a.csv", FigureHead + "EKB01;;;Totalt;1312;;;;\n");
        var seen = (await host.ReviewAsync(id, importId)).Revision;
        await ApplyAsync(id, FigureHead + "EKB01;;;Totalt;1398;;;;\n");

        var error = await Should.ThrowAsync<BusinessException>(() => host.ImportAsync(s => s.ApplyAsync(id, importId, seen)));
        error.Code.ShouldBe(BenchmarkErrorCodes.Imports.ReportChanged);
        var again = await host.ReviewAsync(id, importId);
        again.IsReportChanged.ShouldBeTrue();
        again.State.ShouldBe(ImportState.Review);
        again.Rows.ShouldHaveSingleItem().Current.ShouldBe("1\u00A0398");
    }

    [Fact]
    public async Task A_status_word_is_asked_for_once_and_then_remembered()
    {
        var id = await host.CreateReportAsync("2018-T1");
        var importId = await host.UploadAsync(id, "uppdrag.csv", AssignmentHead + "Uppdrag;1;Fler feriearbeten;;I rullning.;Pågår <b>fint</b>\n");
        var review = await host.ReviewAsync(id, importId);
        review.UnknownWords.ShouldBe(["I rullning."]);
        review.Rows.ShouldHaveSingleItem().IsBroken.ShouldBeTrue();

        await host.ImportAsync(s => s.MapStatusWordAsync(id, importId, "I rullning.", AssignmentStatus.Started));
        var explained = await host.ReviewAsync(id, importId);
        explained.UnknownWords.ShouldBeEmpty();
        explained.Rows.ShouldHaveSingleItem().IsBroken.ShouldBeFalse();
        await ApplyAsync(id, importId);

        var later = await host.CreateReportAsync("2018-03");
        var next = await host.UploadAsync(later, "uppdrag.csv", AssignmentHead + "Uppdrag;1;Fler feriearbeten;;i  rullning;\n");
        (await host.ReviewAsync(later, next)).UnknownWords.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_where_a_number_should_be_is_mended_on_screen()
    {
        var id = await host.CreateReportAsync("2016-T2");
        var importId = await host.UploadAsync(id, "a.csv", FigureHead + "EKB01;;;Totalt;många;;;;\nEKB03;;;Totalt;400;;;;\n");
        var review = await host.ReviewAsync(id, importId);
        var broken = review.Rows.Single(r => r.IsBroken);
        broken.Findings.ShouldHaveSingleItem().Message.ShouldContain("många");
        broken.Input.ShouldBe("många");

        await Should.ThrowAsync<BusinessException>(() => host.ImportAsync(s => s.ChangeRowAsync(id, importId, broken.Key, "fler", null)));
        await host.ImportAsync(s => s.ChangeRowAsync(id, importId, broken.Key, "1 312", null));
        (await host.ReviewAsync(id, importId)).Rows.ShouldAllBe(r => !r.IsBroken);
        await host.ImportAsync(async s => (await s.ApplyAsync(id, importId, (await s.GetReviewAsync(id, importId)).Revision)).ShouldBe(2));
    }

    [Fact]
    public async Task Rows_with_errors_stay_out_and_the_others_go_in()
    {
        var id = await host.CreateReportAsync("2015-T2");
        await ApplyAsync(id, FigureHead + "EKB04;;%;Totalt;140;;;;\nEKB01;;;Totalt;10;;;;\nFINNSEJ;;;Totalt;10;;;;\n");
        (await host.GetAsync(id)).Counts.Figures.ShouldBe(1);
    }

    [Fact]
    public async Task Kronor_for_thousands_are_noticed_in_a_first_report_too()
    {
        var id = await host.CreateReportAsync("1999-T2");
        await ApplyAsync(id, "Kod;Område;Post;Utfall (tkr)\nekonomiskt-bistand;;Nettokostnad;41 250 000\narbetsmarknadsinsatser;;Nettokostnad;12 400\n");

        var warning = (await host.GetAsync(id)).Checklist.Warnings.Single(w => w.Finding.Code == CheckCodes.PerInhabitant);
        warning.IsAnswerable.ShouldBeTrue();
        warning.Finding.Message.ShouldBe("Ekonomiskt bistånd, Nettokostnad, utfall: beloppet motsvarar 412\u00A0500 kr per invånare, mer än något område kostar. Kan det ha blivit kronor där det ska stå tusen kronor?");
    }

    public static TheoryData<string, byte[], string> UnreadableFiles => new()
    {
        { "a.xlsx", [], "tom" },
        { "bi.xlsx", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0], "kalkylblad" },
        { "tra.xlsx", [0x50, 0x4B, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8], "skadad" },
        { "brevet.csv", "Hej, här kommer rapporten."u8.ToArray(), "känns igen" },
    };

    [Theory]
    [MemberData(nameof(UnreadableFiles))]
    public async Task A_file_that_cannot_be_read_is_kept_and_explained(string name, byte[] content, string word)
    {
        var id = await host.CreateReportAsync($"2005-{name.Length:00}");
        var importId = await host.UploadAsync(id, name, content);
        var review = await host.ReviewAsync(id, importId);
        review.Rows.ShouldBeEmpty();
        review.Findings.ShouldContain(f => f.Severity == FindingSeverity.Error && f.Message.Contains(word, StringComparison.OrdinalIgnoreCase));
        var file = (await host.GetAsync(id)).Files.ShouldHaveSingleItem();
        var back = await host.AsContributorAsync<IReportImportAppService, FileContentDto>(s => s.DownloadAsync(id, file.Id));
        back.Content.ShouldBe(content);
    }

    [Fact]
    public async Task A_program_hands_in_all_or_nothing()
    {
        var id = await host.CreateReportAsync("2014-T2");
        var draft = new ReportDraft
        {
            Figures = [new("EKB01", ValueKind.Outcome, "2014-T2", 10), new("FINNSEJ", ValueKind.Outcome, "2014-T2", 1), new("EKB04", ValueKind.Outcome, "2014-T2", 140)],
            Assignments = [new(null, null!, null, null, null, null!, null, "Hoppsan\0")],
        };
        var result = await host.AsContributorAsync<IReportImportAppService, HandInResultDto>(s => s.HandInAsync(id, draft, null, dryRun: false));
        result.IsApplied.ShouldBeFalse();
        result.Findings.Where(f => f.Severity == FindingSeverity.Error).Select(f => f.Code)
            .ShouldBe([CheckCodes.UnknownIndicator, CheckCodes.OutOfRange, CheckCodes.NameRequired, CheckCodes.UnknownStatus], ignoreOrder: true);
        (await host.GetAsync(id)).Counts.Total.ShouldBe(0);
    }

    [Fact]
    public async Task The_template_of_a_report_reads_back_without_errors()
    {
        var id = await host.CreateFilledAsync("2012-T2", 77);
        var file = await host.AsContributorAsync<IReportTemplateAppService, FileContentDto>(s => s.CreateAsync(id));
        var importId = await host.UploadAsync(id, file.FileName, file.Content);
        var review = await host.ReviewAsync(id, importId);
        review.Findings.Where(f => f.Severity == FindingSeverity.Error).ShouldBeEmpty();
        review.Rows.ShouldHaveSingleItem().Change.ShouldBe(RowChange.Same);
    }

    [Fact]
    public async Task The_form_saves_what_was_typed_and_names_the_field_that_is_wrong()
    {
        var id = await host.CreateFilledAsync("2011-T2", 77);
        var form = await host.AsContributorAsync<IReportFormAppService, ReportFormDto>(s => s.GetAsync(id, ReportFormSection.Figures));
        var field = form.Rows.SelectMany(r => r.Fields).Single(f => f.Value == "77");
        var wrong = await SaveAsync(field.Key, "sjuttio");
        wrong.Keys.ShouldBe([field.Key]);
        (await SaveAsync(field.Key, "78")).ShouldBeEmpty();
        (await Should.ThrowAsync<BusinessException>(() => SaveAsync(field.Key, "79"))).Code.ShouldBe(BenchmarkErrorCodes.Concurrency);
        form = await host.AsContributorAsync<IReportFormAppService, ReportFormDto>(s => s.GetAsync(id, ReportFormSection.Figures));
        (await SaveAsync(field.Key, " ")).ShouldBeEmpty();
        (await host.GetAsync(id)).Counts.Figures.ShouldBe(0);

        Task<IReadOnlyDictionary<string, string>> SaveAsync(string key, string value) =>
            host.AsContributorAsync<IReportFormAppService, IReadOnlyDictionary<string, string>>(s => s.SaveAsync(id, ReportFormSection.Figures, form.Revision, [new(key, value)]));
    }

    private async Task ApplyAsync(Guid id, string csv) => await ApplyAsync(id, await host.UploadAsync(id, "fil.csv", csv));

    private async Task ApplyAsync(Guid id, Guid importId)
    {
        var review = await host.ReviewAsync(id, importId);
        await host.ImportAsync(s => s.ApplyAsync(id, importId, review.Revision));
    }
}
