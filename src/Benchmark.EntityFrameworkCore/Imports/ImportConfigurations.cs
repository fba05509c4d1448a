using Benchmark.Data;
using Benchmark.Imports.Readings;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Imports;

internal sealed class OriginalFileConfiguration() : TenantEntityConfiguration<OriginalFile>("original_files")
{
    protected override void Map(EntityTypeBuilder<OriginalFile> builder)
    {
        builder.Property(f => f.FileName).HasMaxLength(ImportConsts.MaxFileNameLength);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.HasIndex(f => new { f.TenantId, f.ReportId });
        builder.HasOne<Report>().WithMany().HasForeignKey(f => new { f.TenantId, f.ReportId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReportImportConfiguration() : TenantEntityConfiguration<ReportImport>("report_imports")
{
    protected override void Map(EntityTypeBuilder<ReportImport> builder)
    {
        builder.Ignore(i => i.FileIds);
        builder.Property<List<Guid>>(ReportImport.FileIdsField).HasColumnName("file_ids");
        builder.Property(i => i.Result).HasPackedConversion();
        builder.Ignore(i => i.LeftOut);
        builder.Property<List<LeftOutRow>>(ReportImport.LeftOutField).HasColumnName("left_out").HasJsonConversion().HasDefaultValueSql("'[]'");
        builder.Property<uint>("Version").IsRowVersion();
        builder.HasIndex(i => new { i.TenantId, i.ReportId, i.CreatedAt });
        builder.HasOne<Report>().WithMany().HasForeignKey(i => new { i.TenantId, i.ReportId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DocumentReadingConfiguration() : TenantEntityConfiguration<DocumentReading>("document_readings")
{
    protected override void Map(EntityTypeBuilder<DocumentReading> builder)
    {
        builder.Property(r => r.FailureCode).HasMaxLength(ImportConsts.MaxCodeLength);
        builder.Property(r => r.Content).HasPackedConversion();
        builder.Ignore(r => r.Decisions);
        builder.Property<List<RowDecision>>(DocumentReading.DecisionsField).HasColumnName("decisions").HasJsonConversion().HasDefaultValueSql("'[]'");
        builder.Ignore(r => r.Answers);
        builder.Property<List<RemarkAnswer>>(DocumentReading.AnswersField).HasColumnName("answers").HasJsonConversion().HasDefaultValueSql("'[]'");
        builder.Ignore(r => r.Mappings);
        builder.Property<List<RowMapping>>(DocumentReading.MappingsField).HasColumnName("mappings").HasJsonConversion().HasDefaultValueSql("'[]'");
        builder.Property<uint>("Version").IsRowVersion();
        builder.HasIndex(r => new { r.TenantId, r.ReportId, r.CreatedAt });
        builder.HasOne<Report>().WithMany().HasForeignKey(r => new { r.TenantId, r.ReportId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OriginalFile>().WithMany().HasForeignKey(r => new { r.TenantId, r.FileId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PrintedNameConfiguration() : TenantEntityConfiguration<PrintedName>("printed_names")
{
    protected override void Map(EntityTypeBuilder<PrintedName> builder)
    {
        builder.Property(n => n.Name).HasMaxLength(PrintedName.MaxLength);
        builder.Property(n => n.Code).HasMaxLength(ImportConsts.MaxCodeLength);
        builder.HasIndex(n => new { n.TenantId, n.Kind, n.Name }).IsUnique();
    }
}
