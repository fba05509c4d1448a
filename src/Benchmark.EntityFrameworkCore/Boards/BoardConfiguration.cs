using Benchmark.Data;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Boards;

internal sealed class BoardConfiguration() : TenantEntityConfiguration<Board>("boards")
{
    protected override void Map(EntityTypeBuilder<Board> builder)
    {
        builder.Property(b => b.Name).HasMaxLength(ReportConsts.MaxBoardNameLength);
        builder.Property(b => b.ShortName).HasMaxLength(10);
        builder.Property(b => b.Slug).HasMaxLength(ReportConsts.MaxBoardNameLength);
        builder.Ignore(b => b.AreaCodes);
        builder.Property<List<string>>("_areaCodes").HasColumnName("area_codes");
        builder.Property(b => b.RegisterRevision).IsConcurrencyToken();
        builder.HasIndex(b => new { b.TenantId, b.Slug }).IsUnique();
    }
}
